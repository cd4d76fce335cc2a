using Governance.Halls.Application.Requests;
using Governance.Halls.Contracts;
using Governance.Halls.Data;
using Governance.Halls.Domain.Book;
using Governance.Kernel.Domain;
using Governance.Kernel.Exceptions;
using Governance.Kernel.MultiTenancy;
using Microsoft.EntityFrameworkCore;

namespace Governance.Halls.Application.Book;

/// <summary>The departments that serve in the halls of the current tenant.</summary>
internal sealed class DepartmentService(
    HallsDbContext db, BookStore store, BookAsOf book, BookChecks checks, BookHistory history, ICurrentTenant currentTenant, IGuidGenerator guids)
{
    /// <summary>All departments, or those of a day as they were then.</summary>
    public async Task<IReadOnlyList<DepartmentState>> ListAsync(DateOnly? asOf, CancellationToken cancellationToken)
    {
        if (asOf is not null)
        {
            return await book.DepartmentsAsync(checks.Day(asOf), cancellationToken);
        }

        var all = await db.Departments.AsNoTracking().ToListAsync(cancellationToken);
        return [.. all.Select(d => d.ToState()).OrderBy(d => NumberOrder.Of(d.Code), StringComparer.Ordinal)];
    }

    public async Task<DepartmentState> GetAsync(Guid id, CancellationToken cancellationToken) =>
        (await db.Departments.AsNoTracking().FirstOrDefaultAsync(d => d.Id == id, cancellationToken) ?? throw NotFound(id)).ToState();

    public Task<IReadOnlyList<PastEntry<DepartmentState>>> HistoryAsync(Guid id, CancellationToken cancellationToken) =>
        history.OfAsync<DepartmentState>(id, cancellationToken);

    public async Task<Guid> OpenAsync(OpenDepartmentRequest request, CancellationToken cancellationToken)
    {
        var department = Department.Open(
            guids.Create(), currentTenant.Id, EntryTexts.Trim(request.Code), Facts(request.Name, request.Phone), request.From);
        if (await db.Departments.AnyAsync(d => d.Code == department.Code, cancellationToken))
        {
            throw new InvalidInputException("code", HallBookErrorCodes.NumberTaken);
        }

        db.Add(department);
        await store.SaveAsync(cancellationToken);
        return department.Id;
    }

    public async Task EditAsync(Guid id, EditDepartmentRequest request, CancellationToken cancellationToken)
    {
        var department = await db.Departments.FirstOrDefaultAsync(d => d.Id == id, cancellationToken) ?? throw NotFound(id);
        BookChecks.IsAt(department, request.Revision);
        var change = store.ChangeFrom(request.ChangeFrom, request.Correction);
        department.Edit(Facts(request.Name, request.Phone), change);
        department.BeginOn(request.From, change);
        department.EndOn(request.To, change);
        await store.SaveAsync(cancellationToken);
    }

    private static DepartmentFacts Facts(string? name, string? phone) => new(EntryTexts.Trim(name), EntryTexts.Blank(phone));

    private static EntityNotFoundException NotFound(Guid id) => new("department", id);
}
