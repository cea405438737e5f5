namespace ChatOpsFraud.Core.Fields.Dates;

/// <summary>A place in a normalised text. Copying it marks the place; assigning the copy goes back there.</summary>
internal struct Cursor(string text)
{
    public readonly string Text = text;

    public int At { get; set; }

    public readonly bool Done => At >= Text.Length;

    /// <summary>The character here; NUL at the end (normalised text holds none).</summary>
    public readonly char Current => Peek(0);

    public readonly char Peek(int ahead) => (uint)(At + ahead) < (uint)Text.Length ? Text[At + ahead] : '\0';

    public readonly bool Sees(string word) => !Done && Text.AsSpan(At).StartsWith(word, StringComparison.Ordinal);

    public bool Take(char c)
    {
        if (Current != c) return false;
        At++;
        return true;
    }

    public bool Take(string word)
    {
        if (!Sees(word)) return false;
        At += word.Length;
        return true;
    }

    /// <summary>Takes the first of the words that stands here; longer ones must come first.</summary>
    public bool TakeAny(params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
            if (Take(word)) return true;
        return false;
    }

    /// <summary>Takes a word that may have spaces before it, or nothing.</summary>
    public bool Next(params ReadOnlySpan<string> words)
    {
        var mark = At;
        Spaces();
        if (TakeAny(words)) return true;
        At = mark;
        return false;
    }

    public void Spaces()
    {
        while (Current == ' ') At++;
    }

    /// <summary>Takes any of these characters, as many as there are.</summary>
    public void Any(string characters)
    {
        while (!Done && characters.Contains(Current, StringComparison.Ordinal)) At++;
    }
}
