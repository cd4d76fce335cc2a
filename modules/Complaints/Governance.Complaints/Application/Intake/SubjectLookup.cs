using Governance.Complaints.Contracts;
using Governance.Complaints.Domain.Cases;
using Governance.Halls.Contracts;
using Governance.Kernel.Exceptions;

namespace Governance.Complaints.Application.Intake;

/// <summary>Looks up in the hall book what a case is about, with the names as they stand today.</summary>
internal sealed class SubjectLookup(IHallBookService book)
{
    /// <exception cref="InvalidInputException">The hall has no such item, window or person, or the tenant no such department.</exception>
    public Task<Subject> FindAsync(HallState hall, RegisterCaseRequest request, DateOnly today, CancellationToken cancellationToken) =>
        FindAsync(hall, request.Item, request.Window, request.Staff, request.Department, today, cancellationToken);

    /// <exception cref="InvalidInputException">The hall has no such item, window or person, or the tenant no such department.</exception>
    public async Task<Subject> FindAsync(
        HallState hall, Guid? itemAsked, Guid? windowAsked, Guid? staffAsked, Guid? departmentAsked, DateOnly today, CancellationToken cancellationToken)
    {
        var item = itemAsked is { } itemId
            ? (await book.ItemsAsync(hall.Id, today, cancellationToken)).FirstOrDefault(i => i.Id == itemId) ?? throw Unknown("item", IntakeErrorCodes.ItemUnknown)
            : null;
        var window = windowAsked is { } windowId
            ? (await book.WindowsAsync(hall.Id, today, cancellationToken)).FirstOrDefault(w => w.Id == windowId) ?? throw Unknown("window", IntakeErrorCodes.WindowUnknown)
            : null;
        var person = staffAsked is { } staffId ? await PersonAsync(hall, staffId, today, cancellationToken) : null;
        var department = departmentAsked is { } departmentId
            ? (await book.DepartmentsAsync(today, cancellationToken)).FirstOrDefault(d => d.Id == departmentId) ?? throw Unknown("department", CaseErrorCodes.DepartmentUnknown)
            : null;
        return new Subject
        {
            ItemId = item?.Id,
            ItemName = item?.Name,
            WindowId = window?.Id,
            WindowName = window is null ? null : $"{window.Zone}{window.Number}{(window.Name is null ? "" : $" {window.Name}")}",
            StaffId = person?.Id,
            StaffName = person?.Name,
            DepartmentId = department?.Id,
            DepartmentName = department?.Name,
            Departments = [.. new[] { department?.Id, window?.DepartmentId, person?.DepartmentId, item?.DepartmentId }.OfType<Guid>().Distinct()],
        };
    }

    private async Task<StaffState> PersonAsync(HallState hall, Guid staffId, DateOnly today, CancellationToken cancellationToken)
    {
        try
        {
            var person = await book.GetStaffAsync(staffId, today, cancellationToken);
            return person.HallId == hall.Id ? person : throw Unknown("staff", IntakeErrorCodes.StaffUnknown);
        }
        catch (EntityNotFoundException)
        {
            throw Unknown("staff", IntakeErrorCodes.StaffUnknown);
        }
    }

    private static InvalidInputException Unknown(string field, string code) => new(field, code);
}
