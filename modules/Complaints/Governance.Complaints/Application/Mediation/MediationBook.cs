using Governance.Complaints.Application.Mediation.Requests;
using Governance.Complaints.Contracts;
using Governance.Complaints.Domain.Cases;
using Governance.Complaints.Domain.Mediation;
using Governance.Halls.Contracts;
using Governance.Kernel.Exceptions;
using Governance.Kernel.Timing;

namespace Governance.Complaints.Application.Mediation;

/// <summary>Who can be called to a session about a case of a hall, by the hall book of today.</summary>
internal sealed class MediationBook(IHallBookService book, TimeProvider time)
{
    public async Task<CallChoices> ReadAsync(Guid hallId, CancellationToken cancellationToken)
    {
        var today = time.Today();
        return new CallChoices(
            await book.DepartmentsAsync(today, cancellationToken), await book.WindowsAsync(hallId, today, cancellationToken),
            await book.StaffOfAsync(hallId, today, cancellationToken));
    }

    /// <summary>The plan that a request asks for.</summary>
    /// <exception cref="InvalidInputException">Somebody named is not in the hall book.</exception>
    public async Task<MediationPlan> PlanAsync(Guid hallId, MediationPlanRequest request, CancellationToken cancellationToken)
    {
        var choices = await ReadAsync(hallId, cancellationToken);
        return new MediationPlan(
            request.Day, request.Time, request.Place, request.Chair, [.. request.Agenda ?? []],
            [
                .. (request.Departments ?? []).Select(choices.Department), .. (request.Windows ?? []).Select(choices.Window),
                .. (request.Staff ?? []).Select(choices.Person),
            ]);
    }

    /// <exception cref="InvalidInputException">There is no such department.</exception>
    public async Task<(IReadOnlyList<CommitmentNote> Commitments, Assignee? Lead)> PromisesAsync(
        ConcludeMediationRequest request, CancellationToken cancellationToken)
    {
        var names = (await book.DepartmentsAsync(time.Today(), cancellationToken)).ToDictionary(d => d.Id, d => d.Name);
        var notes = (request.Commitments ?? []).OfType<CommitmentLine>().Select((line, i) => new CommitmentNote(
            line.Department, NameOf(names, line.Department, $"commitments.{i + 1}.department"), line.What, line.Days)).ToList();
        return (notes, request.Lead is { } lead ? new Assignee(lead, NameOf(names, lead, "lead"), Leads: true) : null);
    }

    private static string NameOf(Dictionary<Guid, string> names, Guid id, string field) =>
        names.GetValueOrDefault(id) ?? throw new InvalidInputException(field, CaseErrorCodes.DepartmentUnknown);
}
