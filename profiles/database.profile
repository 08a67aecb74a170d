# Databases: postgresql://, mysql://, odbc:, dbdump:, dbfacts:.
# What only one that hardens to the letter wants is in estate-hardened.
title: Databases
title[zh_CN]: 数据库
check: dbms/*
check: !dbms/db-backup-encrypted
check: !dbms/db-checksums
check: !dbms/db-encryption-at-rest
check: !dbms/db-log-disconnections
check: !dbms/db-log-line
check: !dbms/db-name-resolve
check: !dbms/db-password-lifetime
check: !dbms/db-public-connect
check: !dbms/db-slow-log
check: !dbms/db-symbolic-links
# Whoever needs a follower says so: --set db-standby-there.required=1
set: db-standby-there.required = 0
