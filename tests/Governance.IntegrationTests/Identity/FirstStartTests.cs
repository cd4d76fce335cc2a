using System.Net;
using Governance.Identity.Contracts;
using Governance.IntegrationTests.Databases;
using Governance.IntegrationTests.Web;
using Governance.Kernel.Exceptions;
using Governance.Kernel.Infrastructure.Auditing;
using Governance.Kernel.Infrastructure.EntityFrameworkCore;
using Governance.Kernel.Permissions;
using Governance.Web.Composition;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Governance.IntegrationTests.Identity;

public class FirstStartTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.MariaDb)]
    public async Task The_first_start_opens_one_account_and_the_second_none(DatabaseKind kind)
    {
        await using var app = await GovernanceApp.StartAsync(kind, new AppSettings { FromNothing = true });
        var passwords = app.Services.GetRequiredService<FirstPasswords>();

        var first = passwords.Take().ShouldHaveSingleItem();
        (first.UserName, first.Role, first.TenantCode).ShouldBe(("admin", RoleNames.SystemAdministrator, null));
        await app.Application.PrepareAsync(simulate: false, Token);
        passwords.Take().ShouldBeEmpty();
    }

    [Fact]
    public async Task The_demo_opens_an_account_of_each_role_with_a_password_of_its_own()
    {
        await using var accounts = await Accounts.StartAsync(DatabaseKind.Sqlite);

        accounts.Issued.Select(p => p.Role).ToHashSet().ShouldBe(RoleNames.All.Select(r => r.Name), ignoreOrder: true);
        accounts.Issued.Select(p => p.Password).ShouldBeUnique();
        accounts.Issued.Single(p => p.UserName == Accounts.HallManager).TenantCode.ShouldBe("370783");
        accounts.Issued.Single(p => p.Role == RoleNames.CityOffice).TenantCode.ShouldBe("370700");
    }

    [Fact]
    public async Task At_the_console_a_lost_password_is_replaced_in_whatever_unit()
    {
        await using var accounts = await Accounts.StartAsync(DatabaseKind.Sqlite);
        var old = accounts.PasswordOf(Accounts.HallManager);

        var fresh = await accounts.App.InTenantAsync<IUserAdminService, string>(null, s => s.ResetPasswordAsync(Accounts.HallManager, Token));

        using var visitor = accounts.App.NewVisitor();
        (await accounts.TryAsync(visitor, Accounts.HallManager, old)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await accounts.TryAsync(visitor, Accounts.HallManager, fresh)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        await Should.ThrowAsync<EntityNotFoundException>(
            accounts.App.InTenantAsync<IUserAdminService, string>(null, s => s.ResetPasswordAsync("nobody", Token)));
    }

    [Fact]
    public async Task Accounts_are_audited_and_their_secrets_are_not()
    {
        await using var accounts = await Accounts.StartAsync(DatabaseKind.Sqlite);
        using var visitor = await accounts.SignInAsync(Accounts.HallManager);

        var rows = await accounts.App.InTenantAsync<KernelDbContext, List<AuditEntry>>(
            null, db => db.Set<AuditEntry>().AsNoTracking().Where(e => e.EntityType == "User" || e.EntityType == "UserRole").ToListAsync(Token));

        rows.ShouldContain(e => e.EntityType == "User" && e.Change == "Modified" && e.Changes.Contains("MustChangePassword"));
        rows.ShouldContain(e => e.EntityType == "UserRole" && e.Change == "Added");
        rows.ShouldAllBe(e => !e.Changes.Contains("PasswordHash") && !e.Changes.Contains("SecurityStamp") && !e.Changes.Contains("SecondFactorKey"));
    }
}
