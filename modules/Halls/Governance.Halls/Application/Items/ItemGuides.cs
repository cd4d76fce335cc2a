using Governance.Halls.Application.Book;
using Governance.Halls.Application.Items.Requests;
using Governance.Halls.Contracts;
using Governance.Halls.Data;
using Governance.Halls.Domain.Book;
using Governance.Halls.Domain.Items.Rules;
using Governance.Kernel.Exceptions;
using Microsoft.EntityFrameworkCore;

namespace Governance.Halls.Application.Items;

/// <summary>What is sent of an item as facts, checked against the current tenant's windows and departments.</summary>
internal sealed class ItemGuides(HallsDbContext db)
{
    /// <param name="request">What is said of the item.</param>
    /// <param name="before">The windows at which it is done now: they may have closed.</param>
    /// <param name="day">The first day on which it holds.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<ServiceItemFacts> ReadAsync(
        IGuideRequest request, IReadOnlyCollection<Guid> before, DateOnly day, CancellationToken cancellationToken)
    {
        var facts = new ServiceItemFacts(
            EntryTexts.Trim(request.Name),
            request.DepartmentId,
            [.. (request.WindowIds ?? []).Distinct()],
            EntryTexts.Blank(request.Conditions),
            [.. (request.Papers ?? []).Select(Paper)],
            request.PromisedWorkingDays,
            request.StatutoryWorkingDays,
            request.FeeYuan,
            EntryTexts.Blank(request.FeeBasis));
        facts.Check();
        await CheckWindowsAsync(facts.WindowIds, before, day, cancellationToken);
        if (facts.DepartmentId is { } department && !await db.Departments.AnyAsync(d => d.Id == department, cancellationToken))
        {
            throw new InvalidInputException("departmentId", ItemErrorCodes.DepartmentUnknown);
        }

        return facts;
    }

    private async Task CheckWindowsAsync(
        IReadOnlyList<Guid> ids, IReadOnlyCollection<Guid> before, DateOnly day, CancellationToken cancellationToken)
    {
        var windows = ids.Count == 0 ? [] : await db.Windows.AsNoTracking().Where(w => ids.Contains(w.Id)).ToListAsync(cancellationToken);
        if (windows.Count < ids.Count)
        {
            throw new InvalidInputException("windowIds", ItemErrorCodes.WindowUnknown);
        }

        foreach (var window in windows.Where(w => !before.Contains(w.Id)))
        {
            Rule.Check(new ItemWindowIsOpen(window, day));
        }
    }

    private static RequiredPaper Paper(PaperRequest? paper, int index) => paper is null
        ? throw new InvalidInputException("papers", ItemErrorCodes.PaperNameMissing).WithData("row", index + 1)
        : new RequiredPaper(EntryTexts.Trim(paper.Name), paper.Copies, paper.Form, EntryTexts.Blank(paper.Note));
}
