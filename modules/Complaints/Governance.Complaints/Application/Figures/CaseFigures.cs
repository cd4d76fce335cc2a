using Governance.Complaints.Contracts;
using Governance.Complaints.Domain.Tally;

namespace Governance.Complaints.Application.Figures;

internal sealed class CaseFigures(TallyReader tallies) : ICaseFigures
{
    public async Task<HallCaseFigures> OfHallAsync(Guid hallId, DateOnly day, CancellationToken cancellationToken)
    {
        var today = await tallies.OfHallAsync(hallId, TallySpan.Day, day, cancellationToken);
        var month = await tallies.OfHallAsync(hallId, TallySpan.Month, day, cancellationToken);
        var ever = await tallies.OfHallAsync(hallId, TallySpan.Altogether, day, cancellationToken);
        return new HallCaseFigures(today.Received, today.Answered, month.Answered, month.AnsweredInTime, ever.OverdueNow);
    }
}
