using Governance.Complaints.Application.Assistance.Requests;
using Governance.Complaints.Contracts;
using Governance.Kernel.Exceptions;

namespace Governance.Complaints.Pages.Assistance;

/// <summary>What a sheet that asks for help holds, at the window and on the web.</summary>
internal sealed class HelpInput
{
    private static readonly char[] Between = [' ', '　', ',', '，', '、', '\t', ';', '；'];

    /// <summary>The sheet's own id: sent twice it is one order.</summary>
    public Guid? RequestId { get; set; }

    public string? Hall { get; set; }

    public AssistanceVisit? Visit { get; set; }

    public AssistanceReason? Reason { get; set; }

    public AssistanceRequester? Requester { get; set; }

    public AssistanceChannel? Channel { get; set; }

    public string? Text { get; set; }

    public Guid? Item { get; set; }

    public int? People { get; set; }

    public string? Name { get; set; }

    public string? Phone { get; set; }

    public string? Address { get; set; }

    public string? AskerName { get; set; }

    public string? AskerPhone { get; set; }

    /// <summary>A person on each line: the name, and the telephone where it is known.</summary>
    public string? List { get; set; }

    /// <summary>When the public form was opened.</summary>
    public string? Opened { get; set; }

    /// <summary>A field that nobody sees; whoever fills it in is a program.</summary>
    public string? Website { get; set; }

    public AskForHelpRequest ToRequest(string hall, AssistanceChannel channel)
    {
        var list = ReadList();
        return new AskForHelpRequest(
            hall,
            Visit ?? throw Missing("visit"),
            Reason ?? throw Missing("reason"),
            Text,
            new HelpedPersonRequest(Name, Phone, Address),
            Requester ?? AssistanceRequester.Self,
            string.IsNullOrWhiteSpace(AskerName) && string.IsNullOrWhiteSpace(AskerPhone) ? null : new NamedPersonRequest(AskerName, AskerPhone),
            channel,
            Item,
            People ?? Math.Max(1, list.Count),
            list,
            RequestId);
    }

    private List<NamedPersonRequest> ReadList() =>
    [
        .. (List ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split(Between, 2, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            .Select(parts => new NamedPersonRequest(parts.ElementAtOrDefault(0), parts.ElementAtOrDefault(1))),
    ];

    private static InvalidInputException Missing(string field) => new(field, CaseErrorCodes.TextRequired);
}
