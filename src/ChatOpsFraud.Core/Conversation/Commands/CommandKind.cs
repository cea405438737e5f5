namespace ChatOpsFraud.Core.Conversation.Commands;

/// <summary>The words that are understood at any moment, typed or as buttons.</summary>
public enum CommandKind
{
    /// <summary>戻る: the question before.</summary>
    Back,

    /// <summary>スキップ: later.</summary>
    Skip,

    /// <summary>わからない: nobody knows it now.</summary>
    Unknown,

    /// <summary>修正 〈項目〉.</summary>
    Correct,

    /// <summary>確認: show all answers.</summary>
    Review,

    /// <summary>発行: make the documents.</summary>
    Issue,

    /// <summary>中断.</summary>
    Pause,

    /// <summary>再開.</summary>
    Resume,

    /// <summary>やめる: stop here, nothing is lost.</summary>
    Quit,

    /// <summary>取消: withdraw the case.</summary>
    Cancel,

    /// <summary>状況: where we are.</summary>
    Status,

    /// <summary>ヘルプ.</summary>
    Help,

    /// <summary>担当者を呼ぶ.</summary>
    CallColleague,

    /// <summary>なぜ？: why this is asked, or why it was decided so.</summary>
    Why,

    /// <summary>くわしい理由: every row that was looked at, and every advice.</summary>
    WhyInFull,

    /// <summary>新しい事案: leave this case as it stands and begin another one.</summary>
    NewCase,

    /// <summary>このまま: keep an answer that could not be read as it was typed.</summary>
    KeepAsTyped,
}
