namespace ChatOpsFraud.Core.Intake;

/// <summary>What a label means.</summary>
/// <param name="Party">Whose value it is; <see cref="Party.None"/> when the surroundings decide.</param>
/// <param name="Trait">What it asks for.</param>
/// <param name="Note">Title of the note for <see cref="Trait.Note"/>, else empty.</param>
internal readonly record struct Meaning(Party Party, Trait Trait, string Note = "")
{
    /// <summary>True for what belongs to a person or a company, so that it means nothing without a party.</summary>
    public bool NeedsParty => Trait is >= Trait.Name and <= Trait.Url;

    /// <summary>True for what begins or continues an item.</summary>
    public bool OfItem => Trait is >= Trait.Item and <= Trait.Amount;
}
