// The people of one setting: fetched, brought in, moved to where the tableau wants them, let go.
import { type Figure, figureIn, type PersonArt, pick, type RoomArt } from '../game/art';
import { gazeOf, type Placing, placePeople } from '../game/framing';
import { pixelsFor } from '../game/light';
import type { Seat, Tableau } from '../game/tableau';
import { type Part, PersonView } from './person';
import type { Props } from './props';
import type { RoomView } from './room';
import type { Pace, Shown, Workshop } from './setting';
import type { Clothes } from './wardrobe';

export class Company {
  private people = new Map<string, PersonView>();
  /** The pictures of figures that have come, by their file's name. */
  private figures = new Map<string, Clothes>();
  private talking = false;

  constructor(
    private scene: Phaser.Scene,
    private shop: Workshop,
    private props: Props,
    private roomArt: RoomArt,
  ) {}

  /** Where everybody stands in the view as it is now. */
  placings({ tableau, art }: Shown): Placing[] {
    return placePeople(this.shop.view(), tableau, art.people);
  }

  /** Fetches figures of everybody in a tableau as they are posed, and the faces of those who do not look neutral. */
  async call(shown: Shown): Promise<void> {
    const { tableau, art } = shown;
    const placings = this.placings(shown);
    await Promise.all(
      tableau.people.map(async ({ id, face, pose }) => {
        const person = art.people[id];
        if (!person) return;
        const need = widthOf(placings, id);
        await Promise.all([
          this.fetch(figureIn(person, pose), need),
          face === 'neutral' ? null : this.props.take(pick(person.faces, need)),
        ]);
      }),
    );
  }
  private async fetch(figure: Figure, need: number): Promise<void> {
    const picture = pick(figure.base, need);
    if (!picture || this.clothesOf(figure)) return;
    const base = await this.props.take(picture);
    if (base && !this.clothesOf(figure)) this.figures.set(nameOf(figure), { base, normal: null });
  }
  private clothesOf = (figure: Figure): Clothes | undefined => this.figures.get(nameOf(figure));

  /** Whether all figures of a tableau have come. */
  has({ tableau, art }: Shown): boolean {
    return tableau.people.every(({ id, pose }) => {
      const person = art.people[id];
      return !person || this.clothesOf(figureIn(person, pose)) !== undefined;
    });
  }

  /** Everybody to their place; whoever is new comes in, whoever is not in the tableau goes. */
  stand({ tableau, art }: Shown, placings: readonly Placing[], room: RoomView, pace: Pace): void {
    this.dismiss(tableau, pace);
    for (const seat of tableau.people) {
      const placing = placings.find((p) => p.id === seat.id);
      const person = art.people[seat.id];
      if (!placing || !person) continue;
      const part = this.partOf(tableau, seat, placing);
      const figure = figureIn(person, seat.pose);
      const clothes = this.clothesOf(figure);
      const here = this.people.get(seat.id);
      if (!here && !clothes) continue;
      if (here) here.act(part, pace);
      else if (clothes) this.bringIn(person, clothes, part, widthOf(placings, seat.id), room, pace);
      if (clothes) this.people.get(seat.id)?.wardrobe.wear(clothes, pace.face * 1.6);
      this.trim(seat.id, figure);
    }
  }
  /** The normals of a figure, which it is not missed without for a moment. */
  private trim(id: string, figure: Figure): void {
    const clothes = this.clothesOf(figure);
    if (!clothes || clothes.normal) return;
    this.arriving(this.props.take(figure.normal), id, (person, key) => {
      clothes.normal = key;
      person.wardrobe.shape(clothes);
    });
  }
  private bringIn(art: PersonArt, clothes: Clothes, part: Part, width: number, room: RoomView, pace: Pace): void {
    const person = new PersonView(this.scene, art, clothes, part, room, this.shop.air);
    person.talking = this.talking;
    this.people.set(art.id, person);
    if (pace.face > 0) person.enter(pace.move > 0 ? this.aside(part) : 0, pace.face * 2);
    this.arriving(this.props.take(pick(art.faces, width)), art.id, (_, key) => person.dress('faces', key));
    const { name, data } = this.roomArt;
    const around = this.props.take({ name: `rooms/${name}/blur`, sources: [data.blur] });
    this.arriving(around, art.id, (_, key) => person.dress('around', key));
  }
  private arriving(coming: Promise<string | null>, id: string, then: (person: PersonView, key: string) => void): void {
    const waiting = this.people.get(id);
    void coming.then((key) => {
      if (!key || !waiting || this.people.get(id) !== waiting) return;
      then(waiting, key);
      this.shop.stir();
    });
  }
  /** A step towards the nearer edge of the view. */
  private aside({ box }: Part): number {
    const { width } = this.scene.scale;
    return Math.sign(box.x + box.w / 2 - width / 2 || 1) * width * 0.05;
  }
  private dismiss(tableau: Tableau, pace: Pace): void {
    for (const [id, person] of this.people) {
      if (tableau.people.some((p) => p.id === id)) continue;
      if (pace.face > 0) person.leave(pace.move > 0 ? this.aside(person.part) : 0, pace.face * 2, () => this.drop(id));
      else this.drop(id);
    }
  }
  private partOf(t: Tableau, seat: Seat, placing: Placing): Part {
    const k = this.shop.density();
    const { x, y, w, h } = placing.box;
    return {
      placing,
      box: { x: x * k, y: y * k, w: w * k, h: h * k },
      face: seat.face,
      speaking: t.speaking === seat.id,
      gaze: gazeOf(t, seat),
      lowered: seat.gaze === 'away',
      eye: seat.eye ?? 'closed',
    };
  }
  private drop(id: string): void {
    this.people.get(id)?.destroy();
    this.people.delete(id);
  }
  dropAll(): void {
    for (const id of [...this.people.keys()]) this.drop(id);
  }
  talk(on: boolean): void {
    this.talking = on;
    for (const person of this.people.values()) person.talking = on;
  }
  /** In: how red the alarm burns, how much of the passing floors' light falls in, both 0 to 1. */
  update(alarm: number, floors: number): void {
    for (const person of this.people.values()) person.update(alarm, floors);
  }
}

const nameOf = (figure: Figure): string => pick(figure.base, 0)?.name ?? '';
const widthOf = (placings: readonly Placing[], id: string): number => pixelsFor(placings.find((p) => p.id === id)?.box.w ?? 450, 1);
