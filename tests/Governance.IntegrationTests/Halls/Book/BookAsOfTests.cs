using Governance.Halls.Application.Book;
using Governance.Halls.Application.Requests;
using Governance.Halls.Contracts;
using Governance.Halls.Data;
using Governance.Halls.Domain.Book;
using Governance.IntegrationTests.Databases;
using Governance.IntegrationTests.Web;
using Governance.Kernel.Domain;
using Governance.Kernel.Exceptions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Governance.IntegrationTests.Halls.Book;

/// <summary>A day of the past shows the hall book as it stood then, whatever has changed since.</summary>
public abstract class BookAsOfTests(DatabaseKind kind)
{
    private const string Tenant = "370784";
    private const string Code = "370784-01";
    private static readonly DateOnly First = new(2020, 1, 1);
    private static readonly DateOnly Change = new(2026, 3, 1);
    private static readonly DateOnly LastYear = new(2025, 11, 23);
    private static readonly DateOnly Today = new(2026, 11, 23);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Last_years_day_shows_all_as_it_was()
    {
        await using var app = await GovernanceApp.StartAsync(kind);
        var department = await DoAsync<DepartmentService, Guid>(app, s => s.OpenAsync(new("YB", "演示医保局", null, First), Token));
        var one = await OpenAsync(app, "A区", "8", department);
        var other = await OpenAsync(app, "A区", "9", null);
        var staff = await DoAsync<IServiceProvider, Guid>(app, services => JoinAsync(services, one));
        var item = await DoAsync<IServiceProvider, Guid>(app, services => OfferAsync(services, one));

        await DoAsync<DepartmentService>(app, s => s.EditAsync(department, new("演示医疗保障局", null, First, null, Change, false, 1), Token));
        await DoAsync<WindowService>(app, s => s.EditAsync(
            one, new("C区", "3", "改名窗口", [WindowKind.General], null, "二楼", First, null, Change, false, 1), Token));
        await DoAsync<IServiceProvider, Guid>(app, services => MoveAsync(services, staff, item, other));

        var (then, now) = (await ReadAsync(app, one, LastYear), await ReadAsync(app, one, Today));
        var hall = then.Window.HallId;
        (then.Window.Zone, then.Window.Number, then.Window.Name, then.Window.DepartmentId).ShouldBe(("A区", "8", "原名窗口", department));
        (now.Window.Zone, now.Window.Number, now.Window.Name, now.Window.DepartmentId).ShouldBe(("C区", "3", "改名窗口", null));
        then.Staff.ShouldHaveSingleItem().Name.ShouldBe("演示员甲");
        now.Staff.ShouldBeEmpty();
        (await ReadAsync(app, other, LastYear)).Staff.ShouldBeEmpty();
        (await ReadAsync(app, other, Today)).Staff.ShouldHaveSingleItem().WindowId.ShouldBe(other);
        (await ReadAsync(app, one, Change.AddDays(-1))).Window.ShouldBe(then.Window, new ById());
        (await ReadAsync(app, one, Change)).Window.Number.ShouldBe("3");

        await DoAsync<IHallBookService>(app, async book =>
        {
            (await book.WindowsAsync(hall, LastYear, Token)).Select(w => (w.Zone, w.Number)).ShouldBe([("A区", "8"), ("A区", "9")]);
            (await book.WindowsAsync(hall, Today, Token)).Select(w => (w.Zone, w.Number)).ShouldBe([("A区", "9"), ("C区", "3")]);
            (await book.WindowsAsync(hall, First.AddDays(-1), Token)).ShouldBeEmpty();
            (await book.DepartmentsAsync(LastYear, Token)).ShouldHaveSingleItem().Name.ShouldBe("演示医保局");
            (await book.DepartmentsAsync(Today, Token)).ShouldHaveSingleItem().Name.ShouldBe("演示医疗保障局");
            (await book.GetStaffAsync(staff, LastYear, Token)).WindowId.ShouldBe(one);
            (await book.ItemsAsync(hall, LastYear, Token)).ShouldHaveSingleItem().WindowIds.ShouldBe([one]);
            (await book.ItemsAsync(hall, Today, Token)).ShouldHaveSingleItem().WindowIds.ShouldBe([other]);
        });
    }

    [Fact]
    public async Task A_last_day_that_is_entered_later_holds_for_the_days_before_it()
    {
        await using var app = await GovernanceApp.StartAsync(kind);
        var window = await OpenAsync(app, "A区", "8", null);
        await DoAsync<WindowService>(app, s => s.EditAsync(
            window, new("A区", "18", null, [WindowKind.General], null, null, First, new DateOnly(2026, 6, 30), Change, false, 1), Token));

        await DoAsync<IHallBookService>(app, async book =>
        {
            var then = await book.GetWindowAsync(window, LastYear, Token);
            (then.Number, then.To).ShouldBe(("8", new DateOnly(2026, 6, 30)));
            (await book.WindowsAsync(then.HallId, new DateOnly(2026, 6, 30), Token)).ShouldHaveSingleItem().Number.ShouldBe("18");
            (await book.WindowsAsync(then.HallId, new DateOnly(2026, 7, 1), Token)).ShouldBeEmpty();
        });
    }

    [Fact]
    public async Task A_hall_keeps_the_names_and_addresses_that_it_has_had()
    {
        await using var app = await GovernanceApp.StartAsync(kind);
        var before = await HallAsync(app, Today);
        await EditHallAsync(app, before, "演示新大厅", Change, correction: false);
        var wrong = await HallAsync(app, Today);
        await EditHallAsync(app, wrong, "演示新大厅（总部）", null, correction: true);

        (await HallAsync(app, LastYear)).Name.ShouldBe(before.Name);
        (await HallAsync(app, Change)).Name.ShouldBe("演示新大厅（总部）");
        var now = await HallAsync(app, Today);
        var former = await DoAsync<HallHistory, IReadOnlyList<(DateOnly, string)>>(app, h => h.FormerNamesAsync(now, Token));
        former.ShouldBe([(Change, before.Name)]);
        (await Should.ThrowAsync<InvalidInputException>(() => EditHallAsync(app, now, "更早的名字", Change.AddDays(-1), correction: false)))
            .Code.ShouldBe(HallBookErrorCodes.ChangeBeforeTheLast);
    }

    [Fact]
    public async Task A_number_belongs_to_one_window_until_it_ends()
    {
        await using var app = await GovernanceApp.StartAsync(kind);
        var old = await OpenAsync(app, "A区", "8", null);
        (await Should.ThrowAsync<InvalidInputException>(() => OpenAsync(app, "A区", "8", null))).ShouldSatisfyAllConditions(
            e => e.Code.ShouldBe(HallBookErrorCodes.NumberTaken), e => e.Field.ShouldBe("number"));

        await DoAsync<WindowService>(app, s => s.EditAsync(old, Old(Today.AddDays(-1), 1), Token));
        var successor = await DoAsync<WindowService, Guid>(app, s => s.OpenAsync(Code, New("A区", "8", null) with { From = Today }, Token));

        successor.ShouldNotBe(old);
        (await Should.ThrowAsync<InvalidInputException>(() => DoAsync<WindowService>(app, s => s.EditAsync(old, Old(null, 2), Token))))
            .Code.ShouldBe(HallBookErrorCodes.NumberTaken);
        (await Should.ThrowAsync<InvalidInputException>(() => DoAsync<WindowService>(app, s => s.EditAsync(old, Old(Today, 2), Token))))
            .Code.ShouldBe(HallBookErrorCodes.NumberTaken);
    }

    [Fact]
    public async Task Two_who_give_a_number_at_once_do_not_both_get_it()
    {
        await using var app = await GovernanceApp.StartAsync(kind);
        await OpenAsync(app, "A区", "8", null);

        // As if the check had been made before the other one saved.
        var late = () => DoAsync<IServiceProvider>(app, async services =>
        {
            var db = services.GetRequiredService<HallsDbContext>();
            var hall = await db.Halls.FirstAsync(h => h.Code == Code, Token);
            db.Add(Window.Open(
                services.GetRequiredService<IGuidGenerator>().Create(), hall, new("A区", "8", null, [WindowKind.General], null, null), First));
            await services.GetRequiredService<BookStore>().SaveAsync(Token);
        });

        (await Should.ThrowAsync<BusinessException>(late)).Code.ShouldBe(HallBookErrorCodes.NumberTaken);
    }

    [Fact]
    public async Task Two_who_change_a_window_at_once_do_not_overwrite_each_other()
    {
        await using var app = await GovernanceApp.StartAsync(kind);
        var window = await OpenAsync(app, "A区", "8", null);
        await DoAsync<WindowService>(app, s => s.EditAsync(window, Old(null, 1) with { Name = "先改的" }, Token));

        (await Should.ThrowAsync<BusinessException>(() => DoAsync<WindowService>(app, s => s.EditAsync(window, Old(null, 1) with { Name = "后改的" }, Token))))
            .Code.ShouldBe(HallErrorCodes.ChangedMeanwhile);
        (await ReadAsync(app, window, Today)).Window.Name.ShouldBe("先改的");
    }

    private static OpenWindowRequest New(string zone, string number, Guid? department) =>
        new(zone, number, "原名窗口", [WindowKind.Complaint], department, null, First);

    private static EditWindowRequest Old(DateOnly? to, long revision) =>
        new("A区", "8", "原名窗口", [WindowKind.Complaint], null, null, First, to, null, false, revision);

    private static Task<Guid> OpenAsync(GovernanceApp app, string zone, string number, Guid? department) =>
        DoAsync<WindowService, Guid>(app, s => s.OpenAsync(Code, New(zone, number, department), Token));

    private static Task<HallState> HallAsync(GovernanceApp app, DateOnly day) =>
        DoAsync<IHallBookService, HallState>(app, book => book.GetHallAsync(Code, day, Token));

    private static Task EditHallAsync(GovernanceApp app, HallState hall, string name, DateOnly? from, bool correction) =>
        DoAsync<Governance.Halls.Application.HallManagementService>(app, s => s.EditAsync(
            Code, new(name, true, hall.Address, hall.OpeningHours, hall.From, null, hall.Source, true, hall.Revision, from, correction), Token));

    private static async Task<(WindowState Window, IReadOnlyList<StaffState> Staff)> ReadAsync(GovernanceApp app, Guid window, DateOnly day) =>
        await DoAsync<IHallBookService, (WindowState, IReadOnlyList<StaffState>)>(
            app, async book => (await book.GetWindowAsync(window, day, Token), await book.StaffAtAsync(window, day, Token)));

    private static async Task<Guid> JoinAsync(IServiceProvider services, Guid window)
    {
        var db = services.GetRequiredService<HallsDbContext>();
        var at = await db.Windows.FirstAsync(w => w.Id == window, Token);
        var member = StaffMember.Join(
            services.GetRequiredService<IGuidGenerator>().Create(), at.TenantId, "001", new StaffFacts("演示员甲", null, null, at.HallId, window), First);
        db.Add(member);
        await services.GetRequiredService<BookStore>().SaveAsync(Token);
        return member.Id;
    }

    private static async Task<Guid> OfferAsync(IServiceProvider services, Guid window)
    {
        var db = services.GetRequiredService<HallsDbContext>();
        var at = await db.Windows.FirstAsync(w => w.Id == window, Token);
        var item = ServiceItem.Open(
            services.GetRequiredService<IGuidGenerator>().Create(), at.TenantId, "001",
            new ServiceItemFacts("演示事项", null, [window], null, [], null, null, null, null), First);
        db.Add(item);
        await services.GetRequiredService<BookStore>().SaveAsync(Token);
        return item.Id;
    }

    private static async Task<Guid> MoveAsync(IServiceProvider services, Guid staff, Guid item, Guid window)
    {
        var (db, store) = (services.GetRequiredService<HallsDbContext>(), services.GetRequiredService<BookStore>());
        var member = await db.Staff.FirstAsync(s => s.Id == staff, Token);
        member.Edit(member.Facts() with { WindowId = window }, store.ChangeFrom(Change));
        var offered = await db.Items.Include(i => i.Windows).FirstAsync(i => i.Id == item, Token);
        offered.Edit(offered.Facts() with { WindowIds = [window] }, store.ChangeFrom(Change));
        await store.SaveAsync(Token);
        return staff;
    }

    private static Task<TResult> DoAsync<TService, TResult>(GovernanceApp app, Func<TService, Task<TResult>> work)
        where TService : notnull => app.InTenantAsync(Tenant, work);

    private static Task DoAsync<TService>(GovernanceApp app, Func<TService, Task> work)
        where TService : notnull => app.InTenantAsync<TService, bool>(Tenant, async service =>
        {
            await work(service);
            return true;
        });

    private sealed class ById : IEqualityComparer<WindowState>
    {
        public bool Equals(WindowState? x, WindowState? y) => (x?.Id, x?.Revision) == (y?.Id, y?.Revision);

        public int GetHashCode(WindowState obj) => obj.Id.GetHashCode();
    }
}

public sealed class BookAsOfOnSqliteTests() : BookAsOfTests(DatabaseKind.Sqlite);

public sealed class BookAsOfOnMariaDbTests() : BookAsOfTests(DatabaseKind.MariaDb);
