-- Facts about this server for `zicha inspect dbfacts:FILE`. It only reads. Run it as an account that holds the rights named below,
-- keep all that is printed in FILE, and hand FILE back. Of passwords it prints nothing.
--     sqlcmd -S SERVER -i sqlserver.sql -o FILE -W -h -1 -w 8000 -f 65001
-- Made by tools/collect-db from src/survey/db/queries/; a statement that this version does not know fails, and the rest goes on.

SELECT 'zicha:begin,sqlserver,' + CAST(SERVERPROPERTY('ProductVersion') AS NVARCHAR(100));
GO
SELECT 'zicha:end';
GO
