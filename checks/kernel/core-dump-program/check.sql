-- id: core-dump-program
-- title: Memory dumps go to a program that only root can change
-- title[zh_CN]: 处理内存转储的程序只有 root 能修改
-- severity: high
-- area: kernel
-- controls: gbt22239:8.1.4.2.f zicha:RA109
-- when: SELECT 1 FROM core_dumps WHERE key = 'kernel.core_pattern' AND value GLOB '|*'
-- key: program
-- why: The kernel starts this program as root whenever any program crashes: who can change it, or
--     was able to name it, is root.
-- why[zh_CN]: 任何程序崩溃时，内核都会以 root 身份启动它：能修改或指定它的人就拥有 root 权限。
-- fix: Find out who set kernel.core_pattern; set it back (sysctl -w kernel.core_pattern=core), and
--     look for other traces of a break-in.
-- fix[zh_CN]: 查明是谁设置了 kernel.core_pattern；恢复原值（sysctl -w kernel.core_pattern=core），并检查是否有其他入侵痕迹。
WITH handler AS (
  SELECT substr(value, 2, instr(value || ' ', ' ') - 2) AS program FROM core_dumps
  WHERE key = 'kernel.core_pattern' AND value GLOB '|*')
SELECT h.program, coalesce(f.user, 'nobody: there is no such file') AS owner, f.mode
FROM handler AS h LEFT JOIN files AS f ON f.path = h.program
WHERE f.path IS NULL OR f.uid <> 0 OR f.is_world_writable OR (f.is_group_writable AND f.gid <> 0)
   OR h.program GLOB '/tmp/*' OR h.program GLOB '/dev/shm/*' OR h.program GLOB '/home/*';
