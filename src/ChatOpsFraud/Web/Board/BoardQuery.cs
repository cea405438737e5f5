using System.Globalization;
using ChatOpsFraud.Core.Cases;
using ChatOpsFraud.Core.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;

namespace ChatOpsFraud.Web.Board;

/// <summary>What of the board somebody wants to see; it stands in the address, so that it can be kept and sent on.</summary>
/// <param name="Stage">Only this stage; null for all.</param>
/// <param name="Warning">Only cases with this warning; null for all.</param>
/// <param name="IsMine">Only cases that the person works on.</param>
/// <param name="Search">Words that all have to be found; empty for all cases.</param>
/// <param name="Sort">The order.</param>
/// <param name="Page">From 1.</param>
public sealed record BoardQuery(CaseStage? Stage, BoardWarning? Warning, bool IsMine, string Search, BoardSort Sort, int Page)
{
    private const int LongestSearch = 100;

    /// <summary>Everything, the last change first.</summary>
    public static BoardQuery All { get; } = new(null, null, false, "", BoardSort.Changed, 1);

    /// <summary>True when some cases are left out.</summary>
    public bool IsNarrowed => Stage is not null || Warning is not null || IsMine || Search.Length > 0;

    /// <summary>Reads an address; what it does not know counts as not said.</summary>
    public static BoardQuery Of(IQueryCollection query)
    {
        // A text out of an address can hold anything, also half a character.
        var search = WellFormed.Of(query["q"].ToString()).Trim();
        return new BoardQuery(
            Named<CaseStage>(query["stage"].ToString()),
            Named<BoardWarning>(query["warning"].ToString()),
            query["mine"].ToString().Length > 0,
            search.Length <= LongestSearch ? search : WellFormed.Of(search[..LongestSearch]),
            Named<BoardSort>(query["sort"].ToString()) ?? BoardSort.Changed,
            int.TryParse(query["page"], NumberStyles.None, CultureInfo.InvariantCulture, out var page) && page > 0 ? page : 1);
    }

    /// <summary>The address of the board that shows this.</summary>
    public string Address
    {
        get
        {
            var query = new QueryBuilder();
            if (Search.Length > 0) query.Add("q", Search);
            if (Stage is { } stage) query.Add("stage", stage.ToString());
            if (Warning is { } warning) query.Add("warning", warning.ToString());
            if (IsMine) query.Add("mine", "1");
            if (Sort != BoardSort.Changed) query.Add("sort", Sort.ToString());
            if (Page > 1) query.Add("page", Page.ToString(CultureInfo.InvariantCulture));
            return "/cases" + query;
        }
    }

    // Enum.TryParse takes numbers, too: those are no names.
    private static T? Named<T>(string text)
        where T : struct, Enum => Enum.GetNames<T>().Contains(text) ? Enum.Parse<T>(text) : null;
}
