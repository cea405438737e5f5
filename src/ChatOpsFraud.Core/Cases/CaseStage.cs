namespace ChatOpsFraud.Core.Cases;

/// <summary>The stages in the life of a case.</summary>
public enum CaseStage
{
    /// <summary>受付: the triage questions are being asked.</summary>
    Received,

    /// <summary>聴取: 表1 and 表2 are being asked.</summary>
    Interviewing,

    /// <summary>保全: 表3 is being asked; the statement can be issued at any time.</summary>
    Preserving,

    /// <summary>確認: everything is shown and waits for 発行 or 修正.</summary>
    Reviewing,

    /// <summary>発行: a statement has been issued and nothing is left to ask.</summary>
    Issued,

    /// <summary>案内のみ: another place is responsible; no statement is made.</summary>
    Guided,

    /// <summary>中断: it waits until somebody says 再開.</summary>
    Paused,

    /// <summary>取消: withdrawn by the person.</summary>
    Cancelled,

    /// <summary>終了: nothing more will be added.</summary>
    Closed,
}
