-- id: idle-sessions-ended
-- title: Sessions in which nothing happens are ended
-- title[zh_CN]: 空闲会话会被终止
-- severity: info
-- area: accounts
-- controls: gbt22239:8.1.4.1.b gbt22239:7.1.4.1.b
-- param seconds: 300 | longest time
-- param seconds[zh_CN]: 最长秒数
-- key: problem
-- same-as: xccdf:logind_session_timeout
-- why: A session that somebody left open is open to whoever sits down there.
-- why[zh_CN]: 无人看管的会话，任何人坐下即可使用。
-- fix: Write "StopIdleSessionSec={wanted}" below [Login] in {path} (systemd 252 or newer), then:
--     systemctl restart systemd-logind
-- fix[zh_CN]: 在 {path} 的 [Login] 下写入“StopIdleSessionSec={wanted}”（需 systemd 252 以上），然后执行 systemctl restart systemd-logind
/* A number alone is seconds, and units are added up; infinity and 0 end none. */
SELECT 'no limit, or too long a one' AS problem, :seconds AS wanted,
       '/etc/systemd/logind.conf' AS path
WHERE NOT EXISTS (
  SELECT 1 FROM systemd_config
  WHERE file = 'logind.conf' AND key = 'StopIdleSessionSec' AND is_effective
    AND section = 'Login'
    AND value REGEXP '^([0-9]+\s*(m|min|minutes?)\s*)?([0-9]+\s*(s|sec|seconds?)?)?$'
    AND 60 * coalesce(CAST(regexp_part('([0-9]+)\s*m', value) AS INTEGER), 0)
        + coalesce(CAST(regexp_part('([0-9]+)\s*(?:s|sec|seconds?)?$', value) AS INTEGER), 0)
        BETWEEN 1 AND :seconds);
