/** What Nunjucks sets for each turn of a loop, by the names that it sets it under: `loop.index`. */
const loopMembers: ReadonlyMap<string, string> = new Map(
  'index index0 revindex revindex0 first last length'.split(' ').map((member) => [`loop.${member}`, member]),
);

/**
 * The variables that a template sets, within those of the template around it. It answers as the frame of Nunjucks does,
 * which splits a name at each writing; a page writes some thousands.
 */
export class Frame {
  topLevel = false;
  #variables: Map<string, unknown> | undefined;
  /** The variable `loop`, where a loop of this frame has set it. */
  #loop: Record<string, unknown> | undefined;

  /** @param isolateWrites Whether what is set in it never replaces a variable of the frames around it. */
  constructor(
    readonly parent?: Frame,
    readonly isolateWrites = false,
  ) {}

  set(name: string, value: unknown, resolveUp = false): void {
    const member = resolveUp ? undefined : loopMembers.get(name);
    if (member !== undefined) {
      this.#loop ??= this.#openLoop();
      this.#loop[member] = value;
      return;
    }
    if (name.includes('.')) {
      this.#setMember(name, value, resolveUp);
      return;
    }
    const frame = (resolveUp && this.resolve(name, true)) || this;
    frame.#variables ??= new Map();
    frame.#variables.set(name, value);
    if (name === 'loop') frame.#loop = undefined;
  }

  /** Returns the variable `loop` of this frame, for a loop to set what it counts. */
  #openLoop(): Record<string, unknown> {
    const present = this.#variables?.get('loop');
    const loop = (present || {}) as Record<string, unknown>;
    if (!present) this.set('loop', loop);
    return loop;
  }

  /** Sets a value within a variable: each part of the name that is missing becomes an object. */
  #setMember(name: string, value: unknown, resolveUp: boolean): void {
    const parts = name.split('.');
    const [first = ''] = parts;
    const frame = (resolveUp && this.resolve(first, true)) || this;
    const present = frame.#variables?.get(first);
    let holder = (present || {}) as Record<string, unknown>;
    if (!present) frame.set(first, holder);
    for (let index = 1; index < parts.length - 1; index++) {
      const part = parts[index] ?? '';
      holder[part] ||= {};
      holder = holder[part] as Record<string, unknown>;
    }
    holder[parts.at(-1) ?? ''] = value;
  }

  get(name: string): unknown {
    return this.#variables?.get(name) ?? null;
  }

  lookup(name: string): unknown {
    let frame: Frame | undefined = this;
    while (frame) {
      const value = frame.#variables?.get(name);
      if (value !== undefined) return value;
      frame = frame.parent;
    }
    return undefined;
  }

  /** Finds the frame that holds a variable. */
  resolve(name: string, forWriting = false): Frame | undefined {
    if (this.#variables?.get(name) !== undefined) return this;
    return forWriting && this.isolateWrites ? undefined : this.parent?.resolve(name);
  }

  push(isolateWrites?: boolean): Frame {
    return new Frame(this, isolateWrites);
  }

  pop(): Frame | undefined {
    return this.parent;
  }
}
