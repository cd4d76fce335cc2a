using Governance.Halls.Contracts;
using Governance.Halls.Domain;
using Governance.Halls.Domain.Book;
using Governance.Kernel.Domain;

namespace Governance.Halls.Simulation.Book;

/// <summary>A made-up hall book of one hall: departments, windows, staff, guides and notices, each marked.</summary>
internal sealed class SimulatedBook
{
    private const int LeadersOfAHall = 5;

    private static readonly string[] Stems = ["甲", "乙", "丙", "丁", "戊", "己", "庚", "辛", "壬", "癸"];

    private readonly string _unit;
    private readonly Hall _hall;
    private readonly DateOnly _from;

    private SimulatedBook(Hall hall, DateOnly from)
    {
        _unit = hall.UnitCode;
        _hall = hall;
        _from = from;
        Departments = [.. SimulatedDepartments.All.Select(d => Department.Open(
            IdOf("department", d.Code), hall.TenantId, d.Code, new DepartmentFacts(d.Name, null), from, simulated: true))];
        Windows = [.. SimulatedWindows.All.Select(Open)];
        Leaders = [.. Enumerable.Range(0, LeadersOfAHall).Select(n => Join($"L{n + 1:00}", $"演示领导{Stems[n]}", "副局长", SimulatedDepartments.Office, null))];
        Staff = [.. Leaders, .. Windows.SelectMany(AtWindow)];
        Items = [.. SimulatedItems.All.Select(Open)];
        Notices = [.. NoticesOf()];
    }

    public IReadOnlyList<Department> Departments { get; }

    public IReadOnlyList<Window> Windows { get; }

    public IReadOnlyList<StaffMember> Leaders { get; }

    public IReadOnlyList<StaffMember> Staff { get; }

    public IReadOnlyList<ServiceItem> Items { get; }

    public IReadOnlyList<Notice> Notices { get; }

    public static SimulatedBook Of(Hall hall, DateOnly from) => new(hall, from);

    private Guid IdOf(string what, string code) => DeterministicGuid.From($"halls/simulated/{_hall.Code}/{what}/{code}");

    private Guid? DepartmentOf(string? code) => Departments.FirstOrDefault(d => d.Code == code)?.Id;

    private Window Open(SimulatedWindow window) => Window.Open(
        IdOf("window", window.Zone + window.Number), _hall,
        new WindowFacts(window.Zone, window.Number, window.Name, window.Kinds, DepartmentOf(window.Department), window.Place), _from, simulated: true);

    private StaffMember Join(string number, string name, string title, string department, Guid? window) => StaffMember.Join(
        IdOf("staff", number), _hall.TenantId, $"{_unit}-{number}",
        new StaffFacts(name, title, DepartmentOf(department), _hall.Id, window), _from, simulated: true);

    // Two take turns where complaints are heard; one stands at each other counter.
    private IEnumerable<StaffMember> AtWindow(Window window)
    {
        if (window.Kinds.Contains(WindowKind.SelfService))
        {
            yield break;
        }

        var department = Departments.FirstOrDefault(d => d.Id == window.DepartmentId)?.Code ?? SimulatedDepartments.Office;
        for (var n = 0; n < (window.Kinds.Contains(WindowKind.Complaint) ? 2 : 1); n++)
        {
            var number = $"{window.Zone.TrimEnd('区')}{window.Number.PadLeft(2, '0')}{n + 1}";
            yield return Join(number, $"演示员{number}", n == 0 ? "窗口负责人" : "窗口人员", department, window.Id);
        }
    }

    private ServiceItem Open(SimulatedItem item) => ServiceItem.Open(
        IdOf("item", item.Code), _hall.TenantId, item.Code,
        new ServiceItemFacts(
            item.Name, DepartmentOf(item.Department),
            [.. Windows.Where(w => w.DepartmentId == DepartmentOf(item.Department) && w.Kinds.Contains(WindowKind.General)).Select(w => w.Id)],
            item.Conditions, item.Papers, item.Promised, item.Statutory, item.Fee, item.FeeBasis),
        _from, simulated: true);

    private IEnumerable<Notice> NoticesOf()
    {
        yield return Notice.Publish(
            IdOf("notice", "window"), _hall,
            new NoticeFacts("设立吐槽找茬窗口的公告", "对窗口服务不满意、事情没办成，请到A区8号窗口当面说。每个工作日有一位值班领导在场。", null, DepartmentOf(SimulatedDepartments.Office)),
            null, _from, simulated: true);
        yield return Notice.Publish(
            IdOf("notice", "papers"), _hall,
            new NoticeFacts("复印、邮寄免费", "办事需要的复印和证照邮寄都不收费，请到咨询导办台说一声。", null, null),
            null, _from, simulated: true);
    }
}
