-- id: redis-config-private
-- title: Redis' password is readable by its owner only
-- title[zh_CN]: Redis 口令文件仅属主可读
-- severity: medium
-- area: database
-- controls: gbt22239:8.1.4.1.a gbt22239:7.1.4.1.a gbt22239:8.1.4.2.f
-- key: scope
-- why: Whoever has an account on the host reads the password from the file.
-- why[zh_CN]: 主机上的任何账户都能从文件中读到口令。
-- fix: Run `chmod 640 {path}` and `chown redis:redis {path}`, and change the password: it was
--     readable.
-- fix[zh_CN]: 执行 `chmod 640 {path}` 和 `chown redis:redis {path}`，并更换口令，因为它曾可被读取。
SELECT DISTINCT r.scope, f.path, f.mode FROM redis_config r JOIN files f ON f.path = r.path
WHERE r.key IN ('requirepass', 'masterauth') AND r.value = '(hidden)' AND f.is_world_readable;
