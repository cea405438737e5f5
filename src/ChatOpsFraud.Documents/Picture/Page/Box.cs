namespace ChatOpsFraud.Documents.Picture.Page;

/// <summary>Something that stands on the page as a whole. Lengths in twips.</summary>
internal abstract class Box
{
    /// <summary>Space above it; of two spaces that meet the larger one counts.</summary>
    public abstract float Before { get; }

    /// <summary>Space below it.</summary>
    public abstract float After { get; }

    /// <summary>Its own height.</summary>
    public abstract float Height { get; }

    /// <summary>True when it stays on the page of the box after it.</summary>
    public abstract bool KeepNext { get; }

    /// <summary>Draws it with its upper edge at <paramref name="top"/>.</summary>
    public abstract void Draw(Pen pen, float top);

    /// <summary>As much of it as fits into <paramref name="room"/>; null when it is not split.</summary>
    public virtual Box? Upper(float room) => null;
}
