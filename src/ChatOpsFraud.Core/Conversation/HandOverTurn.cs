using System.Globalization;
using ChatOpsFraud.Core.Cases;
using ChatOpsFraud.Core.Interview;

namespace ChatOpsFraud.Core.Conversation;

/// <summary>Sections that colleagues fill in while the others go on.</summary>
internal static class HandOverTurn
{
    /// <summary>Hands a section over; where that is not possible it says why and nothing changes.</summary>
    public static void Take(TurnWork work, HandOver handOver)
    {
        if (work.Case.Stage is not (CaseStage.Interviewing or CaseStage.Preserving or CaseStage.Reviewing or CaseStage.Issued))
        {
            work.Notice(NoticeLevel.Info, "handOver.notNow");
            return;
        }
        if (Forms.Of(work, handOver.Section) is not { } form)
        {
            work.Notice(NoticeLevel.Info, "handOver.noSuchSection");
            return;
        }
        work.Add(new SectionHandedOver(handOver.Section, handOver.To, handOver.ToName));
        work.Notice(NoticeLevel.Info, "handOver.given", form.Title, handOver.ToName);
    }

    /// <summary>Takes a section back; without one that is away nothing changes.</summary>
    public static void Take(TurnWork work, TakeBack takeBack)
    {
        if (!work.Case.HandedOver.ContainsKey(takeBack.Section))
        {
            work.Notice(NoticeLevel.Info, "handOver.isNotAway");
            return;
        }
        var title = TitleOf(work, takeBack.Section);
        work.Add(new SectionReturned(takeBack.Section, 0));
        work.Notice(NoticeLevel.Info, "handOver.takenBack", title);
    }

    /// <summary>Brings a section home after a form; one that brought no answer stays away.</summary>
    public static void Return(TurnWork work, string section, int answered)
    {
        if (answered == 0 || !work.Case.HandedOver.TryGetValue(section, out var handed)) return;
        var title = TitleOf(work, section);
        work.Add(new SectionReturned(section, answered));
        work.Notice(NoticeLevel.Info, "handOver.returned", handed.ToName, title, answered.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>The title of a section as people read it; its key when it no longer applies.</summary>
    public static string TitleOf(TurnWork work, string section) => Forms.Of(work, section)?.Title ?? section;
}
