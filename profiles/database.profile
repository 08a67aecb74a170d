# Databases: postgresql://, mysql://, odbc:, dbdump:, dbfacts:.
title: Databases
title[zh_CN]: 数据库
check: dbms/*
# Whoever needs a follower says so: --set db-standby-there.required=1
set: db-standby-there.required = 0
