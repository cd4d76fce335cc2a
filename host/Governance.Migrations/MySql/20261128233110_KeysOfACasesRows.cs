using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Governance.Migrations.MySql
{
    /// <inheritdoc />
    public partial class KeysOfACasesRows : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_complaints_pauses_TenantId",
                table: "complaints_pauses");

            migrationBuilder.DropIndex(
                name: "IX_complaints_links_TenantId",
                table: "complaints_links");

            migrationBuilder.DropIndex(
                name: "IX_complaints_identity_looks_TenantId",
                table: "complaints_identity_looks");

            migrationBuilder.DropIndex(
                name: "IX_complaints_files_TenantId",
                table: "complaints_files");

            migrationBuilder.DropIndex(
                name: "IX_complaints_deadlines_TenantId",
                table: "complaints_deadlines");

            migrationBuilder.DropIndex(
                name: "IX_complaints_deadline_marks_TenantId",
                table: "complaints_deadline_marks");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateIndex(
                name: "IX_complaints_pauses_TenantId",
                table: "complaints_pauses",
                column: "TenantId");

            migrationBuilder.CreateIndex(
                name: "IX_complaints_links_TenantId",
                table: "complaints_links",
                column: "TenantId");

            migrationBuilder.CreateIndex(
                name: "IX_complaints_identity_looks_TenantId",
                table: "complaints_identity_looks",
                column: "TenantId");

            migrationBuilder.CreateIndex(
                name: "IX_complaints_files_TenantId",
                table: "complaints_files",
                column: "TenantId");

            migrationBuilder.CreateIndex(
                name: "IX_complaints_deadlines_TenantId",
                table: "complaints_deadlines",
                column: "TenantId");

            migrationBuilder.CreateIndex(
                name: "IX_complaints_deadline_marks_TenantId",
                table: "complaints_deadline_marks",
                column: "TenantId");
        }
    }
}
