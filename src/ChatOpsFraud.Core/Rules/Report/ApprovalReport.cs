using System.Globalization;
using ChatOpsFraud.Core.Rules.Approval;
using ChatOpsFraud.Core.Text;

namespace ChatOpsFraud.Core.Rules.Report;

/// <summary>Who wrote and who approved a rule set, as short facts.</summary>
public static class ApprovalReport
{
    /// <summary>Label and value of each fact; without an approval only that there is none.</summary>
    public static IReadOnlyList<(string Label, string Value)> Of(RuleApproval approval)
    {
        var state = (Wording.Of("report.approval"), Wording.Of(approval switch
        {
            { IsApproved: true } => "report.approved",
            { Lock: null } => "report.notApproved",
            _ => "report.changedSince",
        }));
        if (approval.Lock is not { } found) return [state];
        return
        [
            state,
            (Wording.Of("report.author"), found.Author),
            (Wording.Of("report.approver"), found.Approver),
            (Wording.Of("report.approvedAt"), found.At.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)),
            (Wording.Of("report.signatures"), Wording.Of(found.Signatures.Count == 0 ? "report.unsigned" : "report.signed", $"{found.Signatures.Count}")),
        ];
    }
}
