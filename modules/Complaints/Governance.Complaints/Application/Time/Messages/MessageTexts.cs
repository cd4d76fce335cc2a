using Governance.Complaints.Domain.Messages;
using Governance.Kernel.Infrastructure.Localization;
using Microsoft.Extensions.Options;

namespace Governance.Complaints.Application.Time.Messages;

/// <summary>The words that all messages have in common: what happened, until when, where to look.</summary>
internal sealed class MessageTexts(Texts texts, IOptions<PublicSite> site)
{
    public string this[string key, params object?[] values] => texts[$"Complaints:Message.{key}", values];

    public string Subject(MessageKind kind, string number) => this[$"Subject.{kind}", number];

    public string Said(MessageKind kind, params object?[] values) => this[$"Text.{kind}", values];

    public string Day(DateOnly day) => this["Day", day];

    /// <summary>The page where a code is typed in, or the hall where this program has no address that citizens reach.</summary>
    public string Where(string page, string key = "Where") =>
        site.Value.Address is { } address ? this[key, new Uri(address, page)] : this[$"{key}InTheHall"];
}
