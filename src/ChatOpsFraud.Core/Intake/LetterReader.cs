using System.Text;

namespace ChatOpsFraud.Core.Intake;

/// <summary>
/// Reads mails and memos line by line. What a line without a label means depends on what stood before it, so the reader
/// remembers whose block it is in, under which heading, and which label still waits for its value.
/// </summary>
internal sealed class LetterReader(Draft draft)
{
    private readonly LetterPlace _place = new();
    private readonly PartyLines _parties = new(draft);
    private readonly LabelledValues _labelled = new(draft);

    /// <summary>Reads the next line.</summary>
    public void Read(PastedLine line)
    {
        if (line.Raw.Length == 0) _place.Blank();
        else if (LineShape.IsRule(line.Folded)) _place.Rule();
        else if (Heading(line)) draft.Know(line);
        else if (LineAnatomy.Cut(line) is { Count: > 0 } segments) Labelled(segments, line);
        else Unlabelled(line);
    }

    /// <summary>Items of a table that stands in the letter belong to its current order; the block before it is over.</summary>
    public void Interrupt() => _place.Leave();

    private bool Heading(PastedLine line)
    {
        var words = LineShape.HeadingOf(line.Folded);
        if (words.IsEmpty) return false;
        var marked = words.Length < line.Folded.Length;
        var meaning = Labels.All.Find(words);
        // SHIPPING ADDRESS heads a whole block, 配送先住所 only the address.
        var heads = meaning is { Trait: Trait.None } || (meaning is { Trait: Trait.Address } && Ascii.IsValid(words));
        if (heads && meaning is { Party: not Party.None } party)
        {
            _place.Enter(party.Party);
            return true;
        }
        if (Labels.All.FindSection(words) is { } section && (marked || section != Section.Other))
        {
            _place.Enter(section);
            return true;
        }
        if (meaning is { Trait: not Trait.Ignored } waiting)
        {
            _place.Wait(waiting, LabelKey.IsPolite(line.Raw));
            return true;
        }
        if (meaning is null && !marked) return false;
        // A heading that nobody knows ends the block before it; in a list of items it may be an item.
        var looksLikeHeading = _place.Section != Section.Items && LineShape.IsBracketed(line.Folded) && LineAnatomy.Cut(line).Count == 0;
        if (meaning is null && !looksLikeHeading) return false;
        _place.Enter(Section.Other);
        return true;
    }

    private void Labelled(List<Segment> segments, PastedLine line)
    {
        if (segments.TrueForAll(s => s.Meaning.Trait == Trait.Ignored && !s.Remarks)) draft.Know(line);
        foreach (var segment in segments)
        {
            if (segment.Value.Length == 0) _place.Wait(segment.Meaning, segment.Polite);
            else if (segment.Meaning.Trait == Trait.None) OfParty(segment.Meaning.Party, segment.Value, line);
            else _labelled.Put(segment, line, _place);
        }
    }

    private void OfParty(Party party, string value, PastedLine line)
    {
        _place.Enter(party);
        if (party == Party.Company) CompanyLine.Read(draft, value, line);
        else _parties.Inline(party, value, line);
        _place.Said();
    }

    private void Unlabelled(PastedLine line)
    {
        if (_place.TakeWaiting() is { } waiting)
        {
            if (waiting.Meaning.Trait == Trait.None) OfParty(waiting.Meaning.Party, line.Raw, line);
            else _labelled.Put(waiting with { Value = line.Raw }, line, _place);
            return;
        }
        if (ToldValue.Of(line) is { } told)
        {
            Labelled([told], line);
            return;
        }
        SentenceNotes.Read(draft, line);
        CarrierWords.Read(draft, line);
        PurchaseWords.Read(draft, line.Raw, line);
        if (LineShape.IsUserAgent(line.Raw)) draft.Current.Parts.Put(Trait.UserAgent, line.Raw, line);
        else if (LineShape.LeavesParty(line.Folded)) _place.Leave();
        else if (_place.Section == Section.Items && _place.Party == Party.None) ItemLines.Read(draft, line, _place);
        else if (_place.Party is Party.Buyer or Party.Delivery or Party.Billing) _parties.Next(line, _place);
        else _place.LastPlain = line;
    }
}
