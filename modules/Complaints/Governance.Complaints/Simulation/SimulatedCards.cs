using Governance.Complaints.Domain.Cases;
using Governance.Complaints.Domain.Codes;
using Governance.Complaints.Domain.TrackingCards;
using Governance.Halls.Contracts;
using Governance.Kernel.Domain;
using Governance.Kernel.Timing;

namespace Governance.Complaints.Simulation;

/// <summary>The made-up tracking cards of one hall: most second visits succeed, one was spoiled by a paper that nobody had named, some are
/// still to come. Each is signed as it goes along.</summary>
internal sealed class SimulatedCards(
    HallState hall, IReadOnlyList<WindowState> windows, IReadOnlyList<ServiceItemState> items, IReadOnlyList<StaffState> staff, int seed, Action<TrackingCard> sign)
{
    private const int ValidDays = 60;
    private const int Cards = 8;
    private const int DaysBetween = 4;

    private static readonly PaperTold[] Papers =
    [
        new("示例申请表", "窗口有空白表，可以当场填"), new("营业执照复印件", null), new("房屋租赁合同", "原件和复印件各一份"), new("授权委托书", "本人不来时要带"),
    ];

    private readonly SimulatedGuids _guids = new($"{hall.Code}/cards", seed);
    private readonly Random _chance = new(BitConverter.ToInt32(DeterministicGuid.From($"complaints/cards/{seed}/{hall.Code}").ToByteArray()));

    /// <summary>The cards of the weeks that end with a day.</summary>
    public IEnumerable<TrackingCard> Until(DateOnly lastDay)
    {
        for (var turn = 1; turn <= Cards; turn++)
        {
            var day = lastDay.AddDays(-turn * DaysBetween);
            var card = HandOut(day);
            if (turn > 2)
            {
                Visit(card, day.AddDays(2), spoiled: turn == Cards - 1);
            }

            yield return card;
        }
    }

    private TrackingCard HandOut(DateOnly day)
    {
        var (window, person, item) = (OneOf(windows), OneOf(staff), items.Count == 0 ? null : OneOf(items));
        var papers = Papers.Skip(_chance.Next(2)).Take(2).ToList();
        var card = TrackingCard.HandOut(At(day, 10, person), new CardSheet
        {
            TenantId = hall.TenantId,
            HallId = hall.Id,
            HallCode = hall.Code,
            Number = string.Concat(Enumerable.Range(0, CaseCode.NumberLength).Select(_ => CodeAlphabet.At(_chance.Next(CodeAlphabet.Size)))),
            ItemId = item?.Id,
            ItemName = item?.Name,
            WindowId = window.Id,
            WindowName = $"{window.Zone}{window.Number}",
            ToldById = person.Id,
            ToldByName = person.Name,
            Told = $"还缺 {papers.Count} 样材料，补齐后直接到下面的窗口，不用再取号。",
            Papers = papers,
            Next = new CardNext(window.Id, $"{window.Zone}{window.Number}"),
            AskOffice = "示例咨询台",
            AskPhone = "0536-2000000",
            ValidUntil = day.AddDays(ValidDays),
            Simulated = true,
        });
        sign(card);
        return card;
    }

    private void Visit(TrackingCard card, DateOnly day, bool spoiled)
    {
        card.Visit(At(day, 11, OneOf(staff)), new VisitNote(
            !spoiled, spoiled ? "还要一张示例证明，当时没有说。" : null, [.. card.Missing.Select(p => p.Id)], spoiled ? [new PaperTold("示例证明")] : []));
        sign(card);
    }

    // At no window, so that any of them can note any visit.
    private CaseAct At(DateOnly day, int hour, StaffState person) =>
        new(LocalTime.StartOf(day).AddHours(hour), new Actor(ActorKind.Staff, null, person.Name, person.DepartmentId, person.Id, null, IsOfTheHall: true), _guids);

    private T OneOf<T>(IReadOnlyList<T> things) => things[_chance.Next(things.Count)];
}
