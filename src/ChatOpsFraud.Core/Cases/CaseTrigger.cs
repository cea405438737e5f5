namespace ChatOpsFraud.Core.Cases;

/// <summary>What can move a case from one stage to another.</summary>
public enum CaseTrigger
{
    /// <summary>The triage found that a statement is due.</summary>
    AcceptReport,

    /// <summary>The triage found that another place is responsible.</summary>
    Guide,

    /// <summary>A triage answer was corrected and the decision is open again.</summary>
    ReopenTriage,

    /// <summary>表1 and 表2 have been asked.</summary>
    BeginPreservation,

    /// <summary>A correction brought a question of 表1 or 表2 back.</summary>
    ResumeInterview,

    /// <summary>Everything has been asked, or 確認 was said.</summary>
    Review,

    /// <summary>発行.</summary>
    Issue,

    /// <summary>中断.</summary>
    Pause,

    /// <summary>再開.</summary>
    Resume,

    /// <summary>取消.</summary>
    Cancel,

    /// <summary>やめる after an issue: nothing more will be added.</summary>
    Close,
}
