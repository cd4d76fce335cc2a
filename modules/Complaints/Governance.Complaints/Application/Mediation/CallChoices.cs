using Governance.Complaints.Contracts;
using Governance.Complaints.Domain.Mediation;
using Governance.Halls.Contracts;
using Governance.Kernel.Exceptions;

namespace Governance.Complaints.Application.Mediation;

/// <summary>Whom a leader chooses from.</summary>
internal sealed record CallChoices(IReadOnlyList<DepartmentState> Departments, IReadOnlyList<WindowState> Windows, IReadOnlyList<StaffState> Staff)
{
    public static string NameOf(WindowState window) => $"{window.Zone}{window.Number}{(window.Name is { } name ? $" {name}" : "")}";

    public static string NameOf(StaffState person) => person.Title is { } title ? $"{person.Name}（{title}）" : person.Name;

    /// <exception cref="InvalidInputException">There is no such department.</exception>
    public CalledParty Department(Guid id) => Departments.FirstOrDefault(d => d.Id == id) is { } department
        ? new CalledParty(MediationPartyKind.Department, id, department.Name, id, department.Name)
        : throw new InvalidInputException("departments", CaseErrorCodes.DepartmentUnknown);

    /// <exception cref="InvalidInputException">The hall has no such window.</exception>
    public CalledParty Window(Guid id) => Windows.FirstOrDefault(w => w.Id == id) is { } window
        ? new CalledParty(MediationPartyKind.Window, id, NameOf(window), window.DepartmentId, NameOf(window.DepartmentId))
        : throw new InvalidInputException("windows", IntakeErrorCodes.WindowUnknown);

    /// <exception cref="InvalidInputException">Nobody of the hall has this id.</exception>
    public CalledParty Person(Guid id) => Staff.FirstOrDefault(s => s.Id == id) is { } person
        ? new CalledParty(MediationPartyKind.Person, id, NameOf(person), person.DepartmentId, NameOf(person.DepartmentId))
        : throw new InvalidInputException("staff", IntakeErrorCodes.StaffUnknown);

    private string? NameOf(Guid? department) => Departments.FirstOrDefault(d => d.Id == department)?.Name;
}
