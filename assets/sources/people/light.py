"""Light by the place people stand in: name, from, towards, width, height, watts, colour. The viewer's right is +x, the camera at -y."""
import bpy
import scene as S
LIGHTS={
 'ship':dict(world=(.018,.024,.032),lamps=[
  ('key',(4.4,-6.4,3.4),(0,0,-.5),2.8,2.8,560,(1.,.74,.46)),              # amber panel
  ('fill',(-6,-6,.5),(0,0,-1.),5,5,230,(.42,.60,.88)),                    # steel wall
  ('rimblue',(-4.6,4.8,2.2),(0,0,-.8),1.8,5,1500,(.36,.58,1.)),
  ('rimamber',(4.8,4.4,1.0),(0,0,-1.),1.4,4,700,(1.,.52,.18)),
  ('top',(0,1.5,6),(0,0,0),2,2,140,(.6,.75,1.))]),
 'fortress':dict(world=(.020,.018,.018),lamps=[
  ('key',(4.4,-5.8,3.6),(0,0,-.5),1.5,4.0,760,(1.,.58,.30)),              # slit of red sky, high
  ('fill',(-6,-6.2,.8),(0,0,-1.),5,5,420,(.60,.72,.90)),                  # stone that has kept the cold
  ('ember',(-4.4,4.8,1.4),(0,0,-.8),1.6,5,1500,(1.,.30,.10)),
  ('silver',(4.8,4.4,2.0),(0,0,-1.),1.3,4,620,(.74,.82,.96)),
  ('top',(0,1.5,6),(0,0,0),2,2,110,(1.,.55,.36))]),
 'station':dict(world=(.014,.024,.030),lamps=[
  ('key',(4.4,-6.2,2.6),(0,0,-.5),2.4,2.8,640,(1.,.80,.57)),              # brass lamps of the ring
  ('holo',(-1.6,-5.4,-4.0),(0,0,-.7),2.8,2.8,170,(.07,.62,.70)),          # hologram, from below
  ('fill',(-6,-6,1.2),(0,0,-1.),5,5,150,(.42,.58,.70)),
  ('planet',(-4.6,4.8,2.2),(0,0,-.8),1.8,5,1500,(.50,.82,1.)),            # through the window behind
  ('brass',(4.8,4.4,1.0),(0,0,-1.),1.3,4,560,(1.,.68,.34)),
  ('top',(0,1.5,6),(0,0,0),2,2,130,(.55,.90,.92))]),
 'cabin':dict(world=(.012,.015,.028),lamps=[
  ('key',(4.8,-4.9,.0),(0,0,-.7),1.2,1.2,640,(1.,.66,.35)),               # reading lamp, low at one side
  ('fill',(-6,-5.6,1.6),(0,0,-1.),4.5,4.5,215,(.32,.44,.92)),
  ('night',(-4.4,4.8,2.2),(0,0,-.8),1.7,5,1500,(.30,.45,1.)),
  ('lamp',(4.8,4.4,.4),(0,0,-1.),1.2,3,480,(1.,.57,.24)),
  ('top',(0,1.5,6),(0,0,0),2,2,80,(.45,.58,1.))]),
 'table':dict(world=(.010,.010,.012),lamps=[
  ('key',(.25,-3.0,6.2),(0,0,-1.),1.3,1.3,1250,(.98,.94,.86)),            # one lamp, straight above
  ('stone',(0,-5.5,-5.0),(0,0,-1.2),4,3,170,(.62,.70,.86)),                # what the stone gives back
  ('edgeleft',(-5,4.4,2.4),(0,0,-.8),1.2,4,760,(.60,.70,.92)),
  ('edgeright',(5,4.4,2.4),(0,0,-.8),1.2,4,620,(.96,.84,.66))]),
 'memory':dict(world=(.55,.55,.55),lamps=[('key',(3.5,-6,4),(0,0,-.6),3,3,260,(1.,1.,1.))]),          # only for what lines.py draws from
}
def light(place,looks=1,gain=None):
    """looks -1 mirrors the lamps, so that the key always falls on the side the face is turned to"""
    R=LIGHTS[place]
    for n,l,t,sx,sy,watts,c in R['lamps']: S.area(n,(l[0]*looks,l[1],l[2]),t,sx,watts*(gain or {}).get(n,1.),c,sy=sy)
    bpy.context.scene.world.node_tree.nodes['Background'].inputs[0].default_value=(*R['world'],1)
