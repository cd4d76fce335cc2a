using Governance.Complaints.Application.Intake;
using Governance.Complaints.Contracts;
using Governance.Kernel.Exceptions;
using Microsoft.AspNetCore.Http;

namespace Governance.Complaints.Pages.Citizens;

/// <summary>What a citizen writes on the web.</summary>
internal sealed class ComplainInput
{
    public CaseKind? Kind { get; set; }

    public string? Text { get; set; }

    public string? Wanted { get; set; }

    public List<string>? Causes { get; set; }

    public Guid? Item { get; set; }

    public Guid? Window { get; set; }

    public string? AnswerBy { get; set; }

    public ContactInput Complainant { get; set; } = new();

    public List<IFormFile>? Files { get; set; }

    /// <summary>The form's own id: sent twice it is registered once.</summary>
    public Guid RequestId { get; set; }

    /// <summary>When the form was opened.</summary>
    public string? Opened { get; set; }

    /// <summary>A field that nobody sees; whoever fills it in is a program.</summary>
    public string? Website { get; set; }

    public RegisterCaseRequest ToRequest(string hall, string channel) => new(
        hall, Kind ?? throw new InvalidInputException("kind", CaseErrorCodes.TextRequired), channel, Text, Wanted, Causes, Item, Window,
        AnswerBy: string.IsNullOrEmpty(AnswerBy) ? null : AnswerBy,
        Complainant: new ComplainantRequest(Complainant.Name, Complainant.Phone, Email: Complainant.Email, WeChat: Complainant.WeChat),
        RequestId: RequestId);
}

/// <summary>How a citizen can be reached; all of it may be left out.</summary>
internal sealed class ContactInput
{
    public string? Name { get; set; }

    public string? Phone { get; set; }

    public string? Email { get; set; }

    public string? WeChat { get; set; }
}
