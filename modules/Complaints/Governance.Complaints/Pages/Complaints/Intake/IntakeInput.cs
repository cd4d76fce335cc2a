using Governance.Complaints.Application.Intake;
using Governance.Complaints.Contracts;
using Governance.Complaints.Domain;
using Microsoft.AspNetCore.Http;

namespace Governance.Complaints.Pages.Complaints.Intake;

/// <summary>What the sheet asks for.</summary>
internal sealed class IntakeInput
{
    /// <summary>The sheet's own id: sent twice it is registered once.</summary>
    public Guid? RequestId { get; set; }

    public string? Hall { get; set; }

    /// <summary>The number of the slip that is typed in; empty where the citizen stands there.</summary>
    public string? Slip { get; set; }

    /// <summary>The day on the paper.</summary>
    public DateOnly? WrittenOn { get; set; }

    /// <summary>The time of day on the paper.</summary>
    public string? WrittenTime { get; set; }

    public CaseKind Kind { get; set; } = CaseKind.CannotGetItDone;

    public string? Text { get; set; }

    public string? Wanted { get; set; }

    public List<string> Causes { get; set; } = [];

    public string? Item { get; set; }

    public string? Window { get; set; }

    public string? Staff { get; set; }

    public string? Department { get; set; }

    public DateOnly? HappenedOn { get; set; }

    public string? Channel { get; set; } = "window";

    public string? Name { get; set; }

    public string? Phone { get; set; }

    public string? IdNumber { get; set; }

    public string? Email { get; set; }

    public string? WeChat { get; set; }

    public string? AnswerBy { get; set; } = AnswerChannels.TrackingPage;

    public bool Shield { get; set; } = true;

    public bool OnBehalf { get; set; }

    public string? Helper { get; set; }

    public bool Complex { get; set; }

    public List<IFormFile>? Files { get; set; }

    /// <summary>Whether the clerk has seen the cases that may be about the same thing.</summary>
    public bool Seen { get; set; }

    /// <summary>The number of the one that is; empty for none.</summary>
    public string? LinkTo { get; set; }

    /// <summary>What is done at once.</summary>
    public IntakeThen Then { get; set; }

    public string? Resolution { get; set; }

    public string? Explanation { get; set; }

    public string? Body { get; set; }

    /// <summary>Whether something was typed that the sheet keeps folded away.</summary>
    public bool HasMore =>
        new[] { Wanted, Staff, Department, IdNumber, Email, WeChat, Helper }.Any(t => !string.IsNullOrEmpty(t)) || HappenedOn is not null || Files is { Count: > 0 };

    /// <exception cref="Kernel.Exceptions.InvalidInputException">Something that was named is not in the hall book.</exception>
    public RegisterCaseRequest ToRequest(IntakeBook book) => new(
        book.Hall.Code, Kind, Channel, Text, Wanted, Causes,
        ItemOf(book), WindowOf(book),
        IntakeBook.Find(book.Staff, "staff", Staff, IntakeErrorCodes.StaffUnknown),
        IntakeBook.Find(book.Departments, "department", Department, CaseErrorCodes.DepartmentUnknown),
        HappenedOn, OnBehalf, Complex, Shield, AnswerBy,
        new ComplainantRequest(Name, Phone, IdNumber, Email, WeChat, OnBehalf ? Helper : null),
        string.IsNullOrWhiteSpace(LinkTo) ? null : LinkTo, RequestId);

    public Guid? ItemOf(IntakeBook book) => IntakeBook.Find(book.Items, "item", Item, IntakeErrorCodes.ItemUnknown);

    public Guid? WindowOf(IntakeBook book) => IntakeBook.Find(book.Windows, "window", Window, IntakeErrorCodes.WindowUnknown);
}

/// <summary>What is done while the citizen stands there.</summary>
internal enum IntakeThen
{
    /// <summary>Nothing: the case takes its course.</summary>
    None,

    /// <summary>当场解决.</summary>
    Resolve,

    /// <summary>不属本大厅.</summary>
    OutOfScope,
}
