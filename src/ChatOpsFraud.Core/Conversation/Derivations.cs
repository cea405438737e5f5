using ChatOpsFraud.Core.Cases;
using ChatOpsFraud.Core.Fields.Addresses;
using ChatOpsFraud.Core.Interview;

namespace ChatOpsFraud.Core.Conversation;

/// <summary>What one answer says of another field: the postal code in front of an address, and the buyer named as the recipient.</summary>
internal static class Derivations
{
    private const string AddressField = "company.address";
    private const string PostalCodeField = "company.postalCode";

    public static void After(TurnWork work, Step step, string typed)
    {
        if (step.Field == AddressField && work.Case.Sheet[PostalCodeField] is null) DerivePostalCode(work, typed);
        if (step.Field == AddressField && PostalAddress.Parse(work.Case.Sheet.Value(AddressField) ?? "") is { IsRead: true, Value.Rest.Length: 0 })
            work.Notice(NoticeLevel.Info, "answer.addressWithoutTown");
    }

    /// <summary>「発注者と同じ」 at 配送先: the buyer's words; null when it says something else or the buyer is not known.</summary>
    public static string? SameAsBuyer(TurnWork work, Step step, string typed)
    {
        if (!step.Question.Field.StartsWith("orders[n].delivery.", StringComparison.Ordinal)) return null;
        if (typed.Trim().TrimEnd('。') is not ("同じ" or "同上" or "同じです" or "発注者と同じ" or "注文者と同じ" or "発注者に同じ" or "購入者と同じ" or "上と同じ")) return null;
        return work.Case.Sheet.Value(step.Field.Replace(".delivery.", ".buyer.", StringComparison.Ordinal));
    }

    private static void DerivePostalCode(TurnWork work, string typed)
    {
        if (PostalAddress.Parse(typed) is not { IsRead: true, Value.PostalCode: { } code }) return;
        work.Add(new AnswerGiven(PostalCodeField, AnswerState.Given, code.Canonical, code.Display, AnswerSource.Derived, typed));
        work.Say("answer.derivedPostalCode", code.Display);
    }
}
