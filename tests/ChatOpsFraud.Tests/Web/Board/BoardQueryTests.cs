using ChatOpsFraud.Core.Cases;
using ChatOpsFraud.Web.Board;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace ChatOpsFraud.Tests.Web.Board;

public sealed class BoardQueryTests
{
    [Fact]
    public void Address_OfEveryWish_IsReadBackAsItWas()
    {
        var wishes =
            from stage in Enum.GetValues<CaseStage>().Cast<CaseStage?>().Append(null)
            from warning in Enum.GetValues<BoardWarning>().Cast<BoardWarning?>().Append(null)
            from sort in Enum.GetValues<BoardSort>()
            select new BoardQuery(stage, warning, sort == BoardSort.Stage, "港 & 100% <b>=\"+\"", sort, 3);

        Assert.All(wishes.Append(BoardQuery.All), wish => Assert.Equal(wish, Read(wish.Address)));
    }

    [Fact]
    public void Of_AVeryLongSearch_IsCutWithoutHalfACharacter()
    {
        var query = Read("/cases?q=" + Uri.EscapeDataString(new string('a', 99) + "𠮷野"));

        Assert.Equal(new string('a', 99) + "\uFFFD", query.Search);
    }

    private static BoardQuery Read(string address) => BoardQuery.Of(new QueryCollection(QueryHelpers.ParseQuery(new Uri("http://localhost" + address).Query)));
}
