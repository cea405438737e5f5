using ChatOpsFraud.EndToEnd.Running;

namespace ChatOpsFraud.EndToEnd.Conversations;

public sealed class TwoPeopleTests
{
    private const string Now = "2026-11-24T10:00:00+09:00";

    [Fact]
    public async Task Chat_ColleagueWasFaster_IsToldAndNothingIsTaken()
    {
        using var place = new Workplace();
        await using var first = Chat.Start(place, Now);
        var begun = await first.ReadAsync();
        await using var second = Chat.Start(place, Now, begun!.CaseNumber);
        var joined = await second.ReadAsync();

        await first.SayAsync("いいえ");
        var taken = await first.ReadAsync();
        await second.SayAsync("いいえ");
        var outrun = await second.ReadAsync();
        await second.SayAsync("EC加盟店");
        var next = await second.ReadAsync();

        Assert.Equal(begun.Question!.Field, joined!.Question!.Field);
        Assert.Equal("triage.role", taken!.Question!.Field);
        Assert.Contains("dialogue.outrun", outrun!.Of("notice").Select(n => n.GetProperty("code").GetString()));
        Assert.Equal("triage.role", outrun.Question!.Field);
        Assert.Equal("triage.topic", next!.Question!.Field);
    }
}
