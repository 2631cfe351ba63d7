// The parts of Phaser 4.2.1 this stage draws with, straight from its CommonJS sources: a third of the whole bundle.
// Requiring a plugin's file registers it (tweens, cameras); a factory file adds `this.add.X`.
require('phaser-src/events/EventEmitter');
require('phaser-src/scene/ScenePlugin');
require('phaser-src/gameobjects/GameObjectFactory');
require('phaser-src/tweens');
require('phaser-src/cameras/2d');
require('phaser-src/gameobjects/DisplayList');
require('phaser-src/gameobjects/UpdateList');
require('phaser-src/gameobjects/GameObjectCreator');
require('phaser-src/gameobjects/particles/ParticleEmitterFactory');

const CONST = require('phaser-src/const');

module.exports = {
  WEBGL: CONST.WEBGL,
  VERSION: CONST.VERSION,
  BlendModes: require('phaser-src/renderer/BlendModes'),
  Core: { Events: require('phaser-src/core/events') },
  Filters: { Controller: require('phaser-src/filters/Controller') },
  Game: require('phaser-src/core/Game'),
  GameObjects: { Shader: require('phaser-src/gameobjects/shader/Shader') },
  Renderer: {
    Events: require('phaser-src/renderer/events'),
    WebGL: { RenderNodes: { BaseFilterShader: require('phaser-src/renderer/webgl/renderNodes/filters/BaseFilterShader') } },
  },
  Scene: require('phaser-src/scene/Scene'),
};
