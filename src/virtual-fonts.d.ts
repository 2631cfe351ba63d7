// What tools/fonts.ts provides: importing one puts the CSS of a script's faces into the page; a lazy import resolves when it is there.
declare module 'virtual:fonts/latin' {}
declare module 'virtual:fonts/arabic' {}
declare module 'virtual:fonts/japanese' {}
declare module 'virtual:fonts/legible' {}
