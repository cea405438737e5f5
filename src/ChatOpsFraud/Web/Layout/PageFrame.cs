using ChatOpsFraud.Web.Access;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace ChatOpsFraud.Web.Layout;

/// <summary>What every page needs around its content: title, navigation, who looks at it, and the token of its forms.</summary>
/// <param name="Title">Title of the page, without the name of the program.</param>
/// <param name="Current">The part of the navigation to which the page belongs; one of <see cref="PageSections"/>.</param>
/// <param name="Person">Who looks at it.</param>
/// <param name="FormField">Name of the hidden field that every form has to send.</param>
/// <param name="FormToken">Its value.</param>
public sealed record PageFrame(string Title, string Current, WebPerson Person, string FormField, string FormToken)
{
    /// <summary>Names of further scripts under <c>Web</c>, e.g. <c>chat.js</c>.</summary>
    public IReadOnlyList<string> Scripts { get; init; } = [];

    /// <summary>Names of further style sheets.</summary>
    public IReadOnlyList<string> Styles { get; init; } = [];

    /// <summary>The frame for a request. Sets the cookie that belongs to the token, so the response must not have begun.</summary>
    public static PageFrame Of(HttpContext context, string title, string current)
    {
        var tokens = context.RequestServices.GetRequiredService<IAntiforgery>().GetAndStoreTokens(context);
        return new PageFrame(title, current, WebPerson.Of(context), tokens.FormFieldName, tokens.RequestToken!);
    }
}
