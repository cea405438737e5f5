using System.Text.RegularExpressions;

namespace ChatOpsFraud.Core.Intake;

/// <summary>
/// Reads mails and memos line by line. What a line without a label means depends on what stood before it, so the reader
/// remembers whose block it is in, under which heading, and which label still waits for its value.
/// </summary>
internal sealed partial class LetterReader(Draft draft)
{
    private const int ShortLine = 60;

    private readonly LetterPlace _place = new();
    private readonly PartyLines _parties = new(draft);
    private readonly LabelledValues _labelled = new(draft);

    /// <summary>Reads the next line.</summary>
    public void Read(PastedLine line)
    {
        OrderSums.Read(draft, line.Folded);
        if (InParts(line) || OrderInLine(line)) return;
        if (line.Raw.Length == 0) _place.Blank();
        else if (LineShape.IsRule(line.Folded)) _place.Rule();
        else if (Heading(line)) draft.Know(line);
        else if (InSentences(line)) return;
        else if (LineAnatomy.Cut(line, _place.AfterLabel) is { Count: > 0 } segments) Labelled(segments, line);
        else
        {
            _place.AfterLabel = false;
            Unlabelled(line);
        }
    }

    /// <summary>A line of several labelled parts, perhaps behind the number of a list and the person they belong to.</summary>
    private bool InParts(PastedLine line)
    {
        var parts = line.Parts();
        if (parts.Count > 0 && ItemLine.IsNumber(parts[0].Folded)) parts.RemoveAt(0);
        var owner = parts.Count > 2 && Labels.All.Find(parts[0].Folded) is { Trait: Trait.None, Party: var party } ? party : Party.None;
        if (owner != Party.None) parts.RemoveAt(0);
        if (parts.Count < 2 || !parts.TrueForAll(part => LineAnatomy.Cut(part, inList: true) is [{ Value.Length: > 0 }, ..])) return false;
        if (owner != Party.None) _place.Enter(owner);
        foreach (var part in parts) Labelled(LineAnatomy.Cut(part, inList: true), part);
        return true;
    }

    /// <summary>An order in a row of a list: 注文 5501 11/14 05:10 タブレット 1台 54,800円 届け先：….</summary>
    private bool OrderInLine(PastedLine line)
    {
        if (OrderRow.Read(draft, line) is not { } rest) return false;
        _place.Enter(Section.Order);
        if (LineAnatomy.Cut(rest) is { Count: > 0 } segments) Labelled(segments, rest);
        return true;
    }

    /// <summary>A line that tells first and then goes on with labels: …とのこと。届け先：…。 Its sentences are read one by one.</summary>
    private bool InSentences(PastedLine line)
    {
        if (LineAnatomy.Begins(line)) return false;
        var sentences = line.Sentences().ToList();
        if (sentences.Count < 2 || !sentences.Exists(LineAnatomy.Begins)) return false;
        var isOwned = false;
        foreach (var sentence in sentences)
        {
            if (!LineAnatomy.Begins(sentence)) Sentence(sentence);
            else if (LineAnatomy.Cut(sentence) is var segments && (isOwned || segments[0].Meaning is not { NeedsParty: true, Party: Party.None }))
            {
                // Behind other words a telephone number may be anybody's.
                isOwned = segments[0].Meaning.Party != Party.None;
                Labelled(segments, sentence);
            }
        }
        return true;
    }

    /// <summary>Items of a table that stands in the letter belong to its current order; the block before it is over.</summary>
    public void Interrupt() => _place.Leave();

    private bool Heading(PastedLine line)
    {
        var words = LineShape.HeadingOf(line.Folded);
        if (words.IsEmpty) return false;
        var marked = words.Length < line.Folded.Length;
        var meaning = Labels.All.Find(words);
        // 配送先住所 may stand above the name, too.
        var heads = meaning is { Trait: Trait.None } or { Trait: Trait.Address, Party: Party.Buyer or Party.Delivery or Party.Billing };
        if (heads && meaning is { Party: not Party.None } party)
        {
            if (party.Party == Party.Outsider && Contact().IsMatch(words) && InPerson) return true;
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

    private bool InOrder => _place.Section == Section.Order && _place.Party == Party.None;

    private bool InPerson => _place.Party is Party.Buyer or Party.Delivery or Party.Billing && !_place.AfterGap;

    private void Labelled(List<Segment> segments, PastedLine line)
    {
        if (segments.TrueForAll(s => s.Meaning.Trait == Trait.Ignored && !s.Remarks)) draft.Know(line);
        if (_place.AfterGap && segments[0].Meaning.Trait == Trait.Ignored && LineShape.LeavesParty(line.Folded)) _place.Leave();
        _place.TakeWaiting();
        foreach (var segment in segments)
        {
            if (segment.Value.Length == 0) _place.Wait(segment.Meaning, segment.Polite);
            else if (segment.Meaning.Trait == Trait.None) OfParty(segment.Meaning.Party, segment.Value, line);
            else _labelled.Put(segment, line, _place);
            if (segment.Value.Length > 0) (_place.AfterLabel, _place.BelowGap) = (true, false);
        }
    }

    private void OfParty(Party party, string value, PastedLine line)
    {
        // On a carrier's slip ご依頼主 is the shop that sends.
        if (party == Party.Buyer && Sender().IsMatch(line.Folded) && CompanyLine.Names(value)) party = Party.Outsider;
        _place.Enter(party);
        if (party == Party.Company) CompanyLine.Read(draft, value, line);
        else _parties.Inline(party, value.TrimEnd('。'), line);
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
        if (ToldValue.Of(line) is { Count: > 0 } told)
        {
            Labelled(told, line);
            if (told.Count == 1 && line.Folded.Length < ShortLine) return;
        }
        foreach (var sentence in line.Sentences()) Sentence(sentence);
        if (LineShape.IsUserAgent(line.Raw)) draft.Current.Parts.Put(Trait.UserAgent, line.Raw, line);
        else if (ItemOfList(line)) return;
        else if (LineShape.LeavesParty(line.Folded)) _place.Leave();
        else if (_place.Section == Section.Items && _place.Party == Party.None) ItemLines.Read(draft, line, _place);
        else if (_place.Party is Party.Buyer or Party.Delivery or Party.Billing) _parties.Next(line, _place);
        else _place.Plain(line);
    }

    private void Sentence(PastedLine sentence)
    {
        SentenceNotes.Read(draft, sentence);
        AddressWords.Read(draft, sentence);
        if (Placed().Match(sentence.Folded) is { Success: true } placed)
            draft.Current.Parts.Put(Trait.OrderedAt, placed.Groups[placed.Groups[1].Success ? 1 : 2].Value, sentence, weak: true);
        CarrierWords.Read(draft, sentence);
        PurchaseWords.Read(draft, sentence.Raw, sentence);
    }

    /// <summary>An item whose looks prove it, outside a list of items: numbered with count and amount, or an amount times a count below its name.</summary>
    private bool ItemOfList(PastedLine line)
    {
        if (_place.Section == Section.Items || ItemLine.IsTotal(line.Folded)) return false;
        var proves = ItemLine.Read(line.Raw, line.Folded) switch
        {
            { Name.Length: 0, Quantity.Length: > 0, Price.Length: > 0 } => _place.LastPlain is not null,
            null => InOrder && ItemLine.ReadCount(line.Raw, line.Folded) is not null,
            { Quantity.Length: > 0, Price.Length: > 0, Name: var words } => draft.HasOrder && !ItemLine.IsTold(words)
                && (InOrder || ItemLine.IsNumbered(line.Folded) || ItemLine.IsUnitTimes(line.Folded)),
            _ => false,
        };
        if (!proves) return false;
        var name = _place.LastPlain;
        _place.Enter(Section.Items);
        _place.LastPlain = name;
        ItemLines.Read(draft, line, _place);
        return true;
    }

    // The head of an order in a shop's administration: 2026年11月14日 3:15 オンラインストアから.
    // [注文 #3391] (2026年11月11日)
    [GeneratedRegex(
        @"^(20[0-9]{2}[/年-][0-9]{1,2}[/月-][0-9]{1,2}日?\s(?:午前|午後)?[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?)\s?"
        + @"(?:(?:オンラインストア|ネットショップ|Online Store)から|\((?:オンラインストア|ネットショップ|Online Store|POS)\))$"
        + @"|^\[?(?:ご?注文|Order)\s?#[0-9]{1,10}\]?\s?\((20[0-9]{2}年[0-9]{1,2}月[0-9]{1,2}日)\)$",
        RegexOptions.NonBacktracking)]
    private static partial Regex Placed();

    [GeneratedRegex("依頼主", RegexOptions.NonBacktracking)]
    private static partial Regex Sender();

    // Within a person's block: that person's telephone number and mail address.
    [GeneratedRegex("^連絡先情報$", RegexOptions.NonBacktracking)]
    private static partial Regex Contact();
}
