namespace ChatOpsFraud.Teams.Cards;

/// <summary>What a card may still hold of people's own long texts, so that the whole stays below what Teams takes.</summary>
/// <param name="characters">So many characters are left.</param>
internal sealed class CardRoom(int characters)
{
    /// <summary>Enough for every answer of usual length in the longest form.</summary>
    public const int Usual = 4_000;

    private int _left = characters;

    /// <summary>The text when there is room for it, else null. What does not fit is left out whole: half of it would come back as an answer.</summary>
    public string? Take(string? text)
    {
        if (text is null || text.Length > _left) return null;
        _left -= text.Length;
        return text;
    }
}
