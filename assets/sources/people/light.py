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
}
def light(place,looks=1,gain=None):
    """looks -1 mirrors the lamps, so that the key always falls on the side the face is turned to"""
    R=LIGHTS[place]
    for n,l,t,sx,sy,watts,c in R['lamps']: S.area(n,(l[0]*looks,l[1],l[2]),t,sx,watts*(gain or {}).get(n,1.),c,sy=sy)
    bpy.context.scene.world.node_tree.nodes['Background'].inputs[0].default_value=(*R['world'],1)
