// Lays preferences into a fresh browser profile before the game is opened, the way the game itself keeps them, so that tests
// and bench begin where they mean to (whole lines at once, say) without walking through a menu.
import type { Page } from 'playwright-core';
import type { Preferences } from '../src/game/preferences';

/** In: a page of the profile, the game's address, what is chosen. The page is left blank, at the game's origin. */
export async function keepPreferences(page: Page, address: string, chosen: Partial<Preferences>): Promise<void> {
  const blank = `${address}blank`;
  await page.route(blank, (route) => route.fulfill({ contentType: 'text/html', body: '<link rel="icon" href="data:,">' }));
  await page.goto(blank);
  await page.evaluate(
    (preferences) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('the-fifth-table');
        opening.onupgradeneeded = () => opening.result.createObjectStore('kept');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const writing = database.transaction('kept', 'readwrite');
          writing.objectStore('kept').put(preferences, 'preferences');
          writing.oncomplete = () => {
            database.close();
            resolve();
          };
          writing.onerror = () => reject(writing.error);
        };
      }),
    chosen,
  );
  await page.unroute(blank);
}
