# Databases: postgresql://, mysql://, odbc:, dbdump:, dbfacts:.
title: Databases
title[zh_CN]: 数据库
check: dbms/*
