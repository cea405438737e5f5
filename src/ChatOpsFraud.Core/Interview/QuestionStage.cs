namespace ChatOpsFraud.Core.Interview;

/// <summary>The part of the case in which a section is asked.</summary>
public enum QuestionStage
{
    /// <summary>判定のための質問.</summary>
    Triage,

    /// <summary>聴取: 表1 and 表2. After it the statement can be issued.</summary>
    Interview,

    /// <summary>保全: 表3. It can be added to at any time.</summary>
    Preservation,
}
