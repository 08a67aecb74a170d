-- Facts about this server for `zicha inspect dbfacts:FILE`. It only reads. Run it as an account that holds the rights named below,
-- keep all that is printed in FILE, and hand FILE back. Of passwords it prints nothing.
--     sqlplus -S / as sysdba @oracle.sql > FILE
-- Made by tools/collect-db from src/survey/db/queries/; a statement that this version does not know fails, and the rest goes on.

SET HEADING OFF FEEDBACK OFF PAGESIZE 0 LINESIZE 32767 LONG 32767 TRIMSPOOL ON DEFINE OFF SQLBLANKLINES ON

SELECT 'zicha:begin,oracle,' || (SELECT MIN(version) FROM product_component_version WHERE product LIKE 'Oracle%') FROM DUAL;
SELECT 'zicha:end' FROM DUAL;
EXIT
