using System.Text;
using System.Xml.Linq;
using ChatOpsFraud.Storage;
using ChatOpsFraud.Storage.Channels;
using Microsoft.AspNetCore.DataProtection.Repositories;

namespace ChatOpsFraud.Web.Access;

/// <summary>
/// The keys of cookies and form tokens, kept in the store: encrypted by its master key, the same on every node, and still there after a
/// restart, so that nobody loses what stands in an open form.
/// </summary>
internal sealed class StoredFormKeys(ICaseStore store) : IXmlRepository
{
    private const string Channel = "web";
    private const string Kind = "form-key";

    // The framework asks for keys at the start and once a day, and asks synchronously.
    public IReadOnlyCollection<XElement> GetAllElements() =>
        [.. store.ChannelRecords.ListAsync(Channel, Kind).GetAwaiter().GetResult().Select(r => XElement.Parse(Encoding.UTF8.GetString(r.Value.Span)))];

    public void StoreElement(XElement element, string friendlyName)
    {
        var bytes = Encoding.UTF8.GetBytes(element.ToString(SaveOptions.DisableFormatting));
        store.ChannelRecords.WriteAsync(new ChannelRecordKey(Channel, Kind, friendlyName), 0, bytes).GetAwaiter().GetResult();
    }
}
