-- Facts about this server for `zicha inspect dbfacts:FILE`. It only reads. Run it as an account that holds the rights named below,
-- keep all that is printed in FILE, and hand FILE back. Of passwords it prints nothing.
--     disql -S SYSDBA@HOST -C "set heading off" '`dm.sql' > FILE
-- Made by tools/collect-db from src/survey/db/queries/; a statement that this version does not know fails, and the rest goes on.

SELECT 'zicha:begin,dm,' || (SELECT MIN(banner) FROM v$version) FROM DUAL;
SELECT 'zicha:end' FROM DUAL;
