namespace ChatOpsFraud.Core.Intake;

/// <summary>Where in a letter the reader is.</summary>
internal sealed class LetterPlace
{
    private Segment? _waiting;
    private int _plainEnds;

    /// <summary>Whose block it is.</summary>
    public Party Party { get; private set; }

    /// <summary>Under which heading.</summary>
    public Section Section { get; private set; }

    /// <summary>True when the block has said something, so that a rule or an empty line may end it.</summary>
    public bool HasSaid { get; private set; }

    /// <summary>True between an empty line and the next value.</summary>
    public bool AfterGap { get; private set; }

    /// <summary>True between an empty line and the next labelled value, also before any block.</summary>
    public bool BelowGap { get; set; }

    /// <summary>True when the line before had a label and a value.</summary>
    public bool AfterLabel { get; set; }

    /// <summary>True while labels of an item follow each other without a gap.</summary>
    public bool InItem { get; set; }

    /// <summary>The part of the block's address that was written last; null when the next line cannot continue it.</summary>
    public Trait? OpenAddress { get; set; }

    /// <summary>Lines of a person's block that said nothing by themselves: street and building, where the city comes last.</summary>
    public List<PastedLine> Loose { get; } = [];

    /// <summary>The last line that said nothing by itself: it may be the name of an item.</summary>
    public PastedLine? LastPlain { get; set; }

    /// <summary>Keeps a line that said nothing by itself. Size and colour below a name belong to it and are no name.</summary>
    public void Plain(PastedLine line)
    {
        if (!LineShape.IsVariant(line.Folded) || !IsPlainAbove(line)) LastPlain = line;
        _plainEnds = line.Number;
    }

    /// <summary>True when <see cref="LastPlain"/>, or size and colour below it, stands right above a line.</summary>
    public bool IsPlainAbove(PastedLine line) => LastPlain is not null && _plainEnds == line.Number - 1;

    /// <summary>True while an order's own labels are being read, before any other block: there お名前 is the buyer's.</summary>
    public bool InOrderHead { get; set; }

    /// <summary>The value of a 日時 of which the next line may tell what it is.</summary>
    public (string Value, PastedLine Line)? HeadTime { get; set; }

    /// <summary>Enters a party's block.</summary>
    public void Enter(Party party)
    {
        Leave();
        Party = party;
    }

    /// <summary>Enters a section.</summary>
    public void Enter(Section section)
    {
        Leave();
        Section = section;
        if (section == Section.Company) Party = Party.Company;
        InOrderHead = section == Section.Order;
    }

    /// <summary>Leaves the block and the section.</summary>
    public void Leave()
    {
        Party = Party.None;
        Section = Section.None;
        HasSaid = AfterGap = InItem = InOrderHead = false;
        OpenAddress = null;
        LastPlain = null;
        Loose.Clear();
        _waiting = null;
    }

    /// <summary>Names the owner of a value without leaving the block's section.</summary>
    public void Turn(Party party)
    {
        if (Party != party) Enter(party);
    }

    /// <summary>An empty line.</summary>
    public void Blank()
    {
        if (HasSaid) AfterGap = true;
        BelowGap = true;
        InItem = false;
        OpenAddress = null;
    }

    /// <summary>A line of dashes: it ends a block unless it only underlines the heading.</summary>
    public void Rule()
    {
        InItem = false;
        OpenAddress = null;
        _waiting = null;
        if (HasSaid && Section != Section.Items) Leave();
        else if (HasSaid) AfterGap = true;
    }

    /// <summary>A value of the block was read.</summary>
    public void Said()
    {
        HasSaid = true;
        AfterGap = false;
    }

    /// <summary>The value of a label stands on the next line.</summary>
    public void Wait(Meaning meaning, bool polite) => _waiting = new Segment(meaning, "", polite);

    /// <summary>The label that waits, which waits no longer.</summary>
    public Segment? TakeWaiting()
    {
        var waiting = _waiting;
        _waiting = null;
        return waiting;
    }
}
