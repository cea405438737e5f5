using System.Text.Json.Serialization;
using ChatOpsFraud.Core.Conversation;
using ChatOpsFraud.Teams.Cards;

namespace ChatOpsFraud.Teams.Outgoing;

/// <summary>What a message holds; drawn when it is sent, because only then the case has its number for sure.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "is")]
[JsonDerivedType(typeof(Talk), "talk")]
[JsonDerivedType(typeof(Ask), "ask")]
[JsonDerivedType(typeof(Confirm), "confirm")]
[JsonDerivedType(typeof(Form), "form")]
[JsonDerivedType(typeof(AskColleague), "askColleague")]
[JsonDerivedType(typeof(Closed), "closed")]
[JsonDerivedType(typeof(Status), "status")]
[JsonDerivedType(typeof(Documents), "documents")]
[JsonDerivedType(typeof(Consent), "consent")]
[JsonDerivedType(typeof(Upload), "upload")]
[JsonDerivedType(typeof(Uploaded), "uploaded")]
[JsonDerivedType(typeof(Remove), "remove")]
[JsonDerivedType(typeof(Leads), "leads")]
internal abstract record TeamsContent
{
    private TeamsContent()
    {
    }

    /// <summary>What the bot says.</summary>
    public sealed record Talk(IReadOnlyList<Block> Blocks) : TeamsContent;

    /// <summary>A question; with notices and what was typed when it is shown again.</summary>
    public sealed record Ask(QuestionBlock Question, IReadOnlyList<Block> Notices, string? Typed = null, CaseProgress? Progress = null) : TeamsContent;

    /// <summary>The question whether to issue.</summary>
    public sealed record Confirm(IReadOnlyList<ReviewRow> Rows) : TeamsContent;

    /// <summary>A section as a form.</summary>
    public sealed record Form(
        SectionForm Section,
        IReadOnlyDictionary<string, string> Typed,
        IReadOnlyDictionary<string, string> Errors,
        IReadOnlyList<Block> Notices,
        Colleague? Colleague = null) : TeamsContent
    {
        private static readonly IReadOnlyDictionary<string, string> Nothing = new Dictionary<string, string>(StringComparer.Ordinal);

        /// <summary>The form as it is first shown.</summary>
        public static Form Of(SectionForm section, Colleague? colleague = null) => new(section, Nothing, Nothing, [], colleague);
    }

    /// <summary>Asks which colleague fills a section in.</summary>
    public sealed record AskColleague(string Title, string Section, IReadOnlyList<Colleague> People) : TeamsContent;

    /// <summary>The short form of a card that was answered.</summary>
    public sealed record Closed(IReadOnlyList<TakenAnswer> Taken, string Actor) : TeamsContent;

    /// <summary>Where the case stands.</summary>
    public sealed record Status(CaseStatus Of) : TeamsContent;

    /// <summary>The documents of an edition.</summary>
    public sealed record Documents(IReadOnlyList<DocumentBlock> Of) : TeamsContent;

    /// <summary>Asks whether a file may be stored.</summary>
    public sealed record Consent(string Kind, int Edition) : TeamsContent;

    /// <summary>Stores a file where the person allowed it.</summary>
    public sealed record Upload(string Kind, int Edition, string Url) : TeamsContent;

    /// <summary>Shows the stored file; null for a file that may not be stored.</summary>
    public sealed record Uploaded(string Kind, int Edition, string? ContentUrl, string? UniqueId, string? FileType) : TeamsContent;

    /// <summary>Removes the message of the slot.</summary>
    public sealed record Remove : TeamsContent;

    /// <summary>A short notice without anything about a person.</summary>
    public sealed record Leads(string Code) : TeamsContent;
}
