using Governance.Complaints.Contracts;
using Governance.Complaints.Domain.Improvements;
using Governance.Halls.Contracts;
using Governance.Kernel.Exceptions;
using Governance.Kernel.Timing;

namespace Governance.Complaints.Application.Improvements;

/// <summary>Looks up who is to own a change, with the names as they stand today.</summary>
internal sealed class ImprovementOwners(IHallBookService book, TimeProvider time)
{
    /// <summary>All that were named.</summary>
    /// <exception cref="InvalidInputException">The tenant has no such department or person.</exception>
    public async Task<IReadOnlyList<ImprovementOwner>> FindAsync(Guid? department, Guid? staff, CancellationToken cancellationToken)
    {
        var owners = new List<ImprovementOwner>();
        if (department is { } departmentId)
        {
            var found = (await book.DepartmentsAsync(time.Today(), cancellationToken)).FirstOrDefault(d => d.Id == departmentId)
                ?? throw new InvalidInputException("department", CaseErrorCodes.DepartmentUnknown);
            owners.Add(new ImprovementOwner(found.Id, null, found.Name));
        }

        if (staff is { } staffId)
        {
            owners.Add(new ImprovementOwner(null, staffId, await NameAsync(staffId, cancellationToken)));
        }

        return owners;
    }

    private async Task<string> NameAsync(Guid staffId, CancellationToken cancellationToken)
    {
        try
        {
            return (await book.GetStaffAsync(staffId, time.Today(), cancellationToken)).Name;
        }
        catch (EntityNotFoundException)
        {
            throw new InvalidInputException("staff", IntakeErrorCodes.StaffUnknown);
        }
    }
}
