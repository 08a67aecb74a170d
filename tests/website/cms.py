# SPDX-License-Identifier: Apache-2.0
"""cms - Debian's WordPress, DokuWiki, phpMyAdmin, MediaWiki and Roundcube, each in nginx, PHP-FPM and a MariaDB of one's own.

    with Bench() as bench:
        bench.missing("wordpress")      what of it is not installed
        bench.wordpress()               its URL
        bench.state("wordpress")        {table or folder: {row or file}}, but for what a visit alone changes
        bench.requests("wordpress")     [(method, target, status)] since it was asked last

Nothing of the host's own configuration, data or services is used."""
import hashlib
import os
import re
import shutil
import signal
import subprocess
import sys

TESTS = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
sys.path[:0] = [os.path.join(TESTS, "vulnsite"), os.path.join(TESTS, "cli")]
import maria  # noqa: E402
from ending import scratch  # noqa: E402
from patience import HANG, free_port, is_open, wait_for  # noqa: E402

SHARE = "/usr/share/"
NEEDS = {"wordpress": ("wp-login.php", "mysqli"), "dokuwiki": ("doku.php", "xml"), "phpmyadmin": ("index.php", "mysqli"),
         "mediawiki": ("index.php", "intl"), "roundcube": ("index.php", "pdo_mysql")}
# What an ordinary visit writes, and nothing else may: sessions, caches, jobs that are due, counters of both.
VISITS = {
    "wordpress": {"wp_options": r"cron$|_transient_|category_children$"},
    "mediawiki": {t: "" for t in ("objectcache", "job", "module_deps", "l10n_cache", "querycache_info", "site_stats", "searchindex")},
    "roundcube": {"session": ""},
    "dokuwiki": {"": r"^(cache|locks|index|tmp|log)/|^meta/.*\.(meta|indexed)$|^meta/_htcookiesalt"},
}


# A page is asked for a thousand times: what was compiled is kept from the first moment, and nobody changes it.
KEPT = ["-d", "opcache.file_update_protection=0", "-d", "opcache.validate_timestamps=0"]


def php_programs():
    found = [p for folder in ("/usr/sbin", "/usr/bin") if os.path.isdir(folder) for p in sorted(os.listdir(folder))
             if re.fullmatch(r"php-fpm[\d.]+", p)]
    return shutil.which("php"), shutil.which(found[-1], path="/usr/sbin:/usr/bin") if found else None


class Bench:
    def __init__(self):
        self.top = scratch()
        os.chmod(self.top, 0o755)
        self.php, self.fpm = php_programs()
        self.processes, self.db, self.roots, self.read = [], None, {}, {}

    def __enter__(self):
        return self

    def __exit__(self, *_):
        for p in self.processes:
            p.send_signal(signal.SIGTERM)
        for p in self.processes:
            p.wait(HANG)
        if self.db:
            self.db.close()

    def missing(self, name):
        file, module = NEEDS[name]
        nginx = shutil.which("nginx", path=os.environ["PATH"] + ":/usr/sbin")
        if not (self.php and self.fpm and nginx and maria.has_maria()):
            return "PHP-FPM, nginx or MariaDB"
        if not os.path.exists(f"{SHARE}{name}/{file}"):
            return name
        modules = subprocess.run([self.php, "-m"], capture_output=True, text=True).stdout.lower().split()
        return None if module in modules else f"PHP's {module}"

    # ---- servers ----

    def write(self, path, text):
        path = os.path.join(self.top, path)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "w") as f:
            f.write(text)
        return path

    def sql(self, statements, database=None, columns=False):
        if not self.db:
            os.makedirs(f"{self.top}/db")
            self.db = maria.Maria(f"{self.top}/db")
        return subprocess.run(["mariadb", "--no-defaults", f"--socket={self.db.path}", "--batch", *([] if columns else ["--skip-column-names"]),
                               *([database] if database else [])], input=statements, check=True, capture_output=True, encoding="utf-8",
                              errors="surrogateescape").stdout

    def run_php(self, root, code, *arguments, **environment):
        done = subprocess.run([self.php, "-d", "display_errors=stderr", "-d", "memory_limit=512M", *(["-r", code] if code else []), *arguments],
                              cwd=root, capture_output=True, text=True, env=dict(os.environ, **environment))
        if done.returncode:
            raise RuntimeError(done.stdout[-2000:] + done.stderr[-2000:])
        return done.stdout

    def serve(self, name, root, rules="", workers=4):
        """nginx and PHP-FPM for that folder; the URL."""
        port, at = free_port(), f"{self.top}/{name}"
        user = "user root;" if os.geteuid() == 0 else ""
        fpm = self.write(f"{name}/fpm.conf", f"[global]\ndaemonize = no\nerror_log = {at}/fpm.log\n[www]\nlisten = {at}/fpm\npm = static\n"
                         f"pm.max_children = {workers}\nclear_env = no\nphp_admin_value[session.save_path] = {at}\nphp_admin_value[sys_temp_dir] = {at}\n"
                         f"php_admin_value[error_log] = {at}/php.log\n" + ("user = root\n" if user else ""))
        temporary = " ".join(f"{kind}_temp_path {at}/{kind};" for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi"))
        nginx = self.write(f"{name}/nginx.conf", f"""daemon off; pid {at}/pid; error_log {at}/error.log; events {{}} {user}
http {{ include /etc/nginx/mime.types; {temporary} log_format what '$request_method $request_uri $status'; access_log {at}/access.log what;
server {{ listen 127.0.0.1:{port}; root {root}; index index.php index.html; location ~ /\\. {{ deny all; }} {rules}
location ~ \\.php(/|$) {{ fastcgi_split_path_info ^(.+?\\.php)(/.*)$; try_files $fastcgi_script_name =404; fastcgi_param PATH_INFO $fastcgi_path_info;
include /etc/nginx/fastcgi_params; fastcgi_param SCRIPT_FILENAME $document_root$fastcgi_script_name;
fastcgi_param HTTP_HOST $http_host; fastcgi_pass unix:{at}/fpm; }} }} }}""")
        begun = [subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) for command in (
            [self.fpm, "-F", "-y", fpm, *KEPT, *(["-R"] if user else [])],
            [shutil.which("nginx", path="/usr/sbin:/usr/bin"), "-c", nginx, "-e", f"{at}/error.log"])]
        self.processes += begun
        wait_for(lambda: any(p.poll() is not None for p in begun) or (is_open(port) and os.path.exists(f"{at}/fpm")))
        if any(p.poll() is not None for p in begun):
            raise RuntimeError(self.said(name))
        self.roots[name] = root
        return f"http://127.0.0.1:{port}/", port

    def said(self, name):
        """What the servers of a site wrote of what went wrong."""
        at = f"{self.top}/{name}"
        logs = [f"{at}/{log}" for log in ("fpm.log", "error.log", "php.log")] + [f"{self.top}/db/log"]
        return "\n".join(line for log in logs if os.path.exists(log) for line in open(log, errors="replace").read().splitlines()[-20:])

    def copy(self, name):
        root = f"{self.top}/{name}/www"
        os.makedirs(os.path.dirname(root))
        # Links within a package are relative, and lead out of the copy.
        subprocess.run(["cp", "-rL", f"{SHARE}{name}", root], check=False, stderr=subprocess.DEVNULL)
        return root

    # ---- one each ----

    def wordpress(self):
        root = self.copy("wordpress")
        url, port = self.serve("wordpress", root, "location / { try_files $uri $uri/ /index.php?$args; }")
        self.sql("CREATE DATABASE wordpress")
        keys = "".join(f"define('{k}{kind}', 'throw-away');" for k in ("AUTH_", "SECURE_AUTH_", "LOGGED_IN_", "NONCE_") for kind in ("KEY", "SALT"))
        with open(f"{root}/wp-config.php", "w") as f:
            f.write(f"<?php define('DB_NAME', 'wordpress'); define('DB_USER', 'root'); define('DB_PASSWORD', '');"
                    f"define('DB_HOST', 'localhost:{self.db.path}'); define('DB_CHARSET', 'utf8mb4'); define('DB_COLLATE', '');"
                    f"define('WP_HTTP_BLOCK_EXTERNAL', true); define('DISABLE_WP_CRON', true); define('WP_SITEURL', '{url[:-1]}');"
                    f"define('WP_HOME', '{url[:-1]}'); {keys} $table_prefix = 'wp_';"
                    "if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/'); require_once ABSPATH . 'wp-settings.php';")
        self.run_php(root, f"$_SERVER['HTTP_HOST'] = '127.0.0.1:{port}'; define('WP_INSTALLING', true); require 'wp-load.php';"
                     "require ABSPATH . 'wp-admin/includes/upgrade.php'; wp_install('Tea house', 'mei', 'mei@example.org', true, '', 'throw-away');"
                     "update_option('permalink_structure', '');"
                     "for ($i = 1; $i < 14; $i++) wp_insert_post(['post_title' => \"Tea number $i\", 'post_status' => 'publish',"
                     "'post_author' => 1, 'tags_input' => ['green', \"tag$i\"],"
                     "'post_content' => str_repeat(\"A calm text about tea number $i and the cups that go with it. \", 20)]);")
        return url

    def dokuwiki(self):
        root, data, conf = self.copy("dokuwiki"), f"{self.top}/dokuwiki/data", f"{self.top}/dokuwiki/conf"
        shutil.copytree("/var/lib/dokuwiki/data", data)
        os.makedirs(conf)
        for file in os.listdir("/etc/dokuwiki"):
            if os.path.isfile(f"/etc/dokuwiki/{file}"):
                shutil.copy(f"/etc/dokuwiki/{file}", conf)
        for file in ("acl.auth.php", "users.auth.php"):
            self.write(f"dokuwiki/conf/{file}", "*\t@ALL\t1\n" if file[0] == "a" else "")
        self.write("dokuwiki/conf/local.php", f"<?php $conf['title'] = 'Tea'; $conf['useacl'] = 1; $conf['savedir'] = '{data}'; $conf['superuser'] = '@admin';")
        for page in ("start", "wiki/syntax", "tea/green", "tea/black"):
            self.write(f"dokuwiki/data/pages/{page}.txt", "====== Tea ======\n[[start]] [[wiki:syntax]] [[tea:green]] [[tea:black]] [[tea:]] [[none]]\n"
                       + "A calm text about tea and the cups that go with it.\n" * 20)
        with open(f"{root}/inc/preload.php", "w") as f:
            f.write(f"<?php define('DOKU_CONF', '{conf}/'); define('DOKU_MAIN_CONF', '{conf}/');")
        url, _ = self.serve("dokuwiki", root, "location / { try_files $uri $uri/ /doku.php?id=$uri&$args; }"
                            "location ~ ^/(inc|conf|data|bin|vendor)/ { deny all; } location ~ /install.php { deny all; }")
        return url

    def phpmyadmin(self, user=None):
        """Its log-in page; with a user, everything that it can do."""
        root = self.copy("phpmyadmin")
        self.sql("CREATE DATABASE IF NOT EXISTS house; USE house; CREATE TABLE IF NOT EXISTS tea (id INT PRIMARY KEY, name VARCHAR(20));"
                 "REPLACE INTO tea VALUES (1, 'green'), (2, 'black');")
        how = f"'auth_type' => 'config', 'user' => '{user}', 'AllowNoPassword' => true" if user else "'auth_type' => 'cookie'"
        self.write("phpmyadmin/config.inc.php", f"<?php $cfg['blowfish_secret'] = '{'s' * 32}'; $cfg['SendErrorReports'] = 'never';"
                   f"$cfg['Servers'][1] = ['host' => 'localhost', 'socket' => '{self.db.path}', {how}];")
        path = f"{root}/libraries/vendor_config.php"
        text = open(path).read().replace("/etc/phpmyadmin/", f"{self.top}/phpmyadmin/").replace("/var/lib/phpmyadmin/tmp/", f"{self.top}/phpmyadmin/tmp/")
        os.makedirs(f"{self.top}/phpmyadmin/tmp")
        with open(path, "w") as f:
            f.write(text)
        return self.serve("phpmyadmin", root, "location ~ ^/(templates|libraries|sql)/ { deny all; }")[0]

    def mediawiki(self):
        root = f"{self.top}/mediawiki/www"
        os.makedirs(os.path.dirname(root))
        subprocess.run(["cp", "-r", f"{SHARE}mediawiki", root], check=True)
        for link in ("LocalSettings.php", "config", "extensions", "images"):
            os.unlink(f"{root}/{link}")
        os.makedirs(f"{root}/images")
        os.rename(f"{root}/extensions-core", f"{root}/extensions")
        url, _ = self.serve("mediawiki", root, "location ~ ^/(maintenance|includes|mw-config|languages|vendor)/ { deny all; }")
        self.sql("CREATE DATABASE mediawiki")
        self.run_php(root, None, "maintenance/install.php", "--dbtype", "mysql", "--dbserver", f"localhost:{self.db.path}", "--dbname", "mediawiki",
                     "--dbuser", "root", "--dbpass", "", "--scriptpath", "", "--server", url[:-1], "--pass", "throw-away-4711", "--lang", "en", "Tea", "Mei")
        return url

    def roundcube(self):
        root = f"{self.top}/roundcube/www"
        os.makedirs(os.path.dirname(root))
        subprocess.run(["cp", "-rL", "/var/lib/roundcube/", root], check=False, stderr=subprocess.DEVNULL)
        shutil.rmtree(f"{root}/config", ignore_errors=True)
        os.makedirs(f"{root}/config")
        shutil.copy("/etc/roundcube/defaults.inc.php", f"{root}/config")
        shutil.copy("/etc/roundcube/mimetypes.php", f"{root}/config")
        for folder in ("logs", "temp"):
            os.makedirs(f"{root}/{folder}", exist_ok=True)
        self.sql("CREATE DATABASE roundcube")
        self.sql(open(f"{SHARE}roundcube/SQL/mysql.initial.sql").read(), "roundcube")
        with open(f"{root}/index.php") as f:
            index = f.read()
        with open(f"{root}/index.php", "w") as f:
            f.write(index.replace("<?php", f"<?php define('INSTALL_PATH', '{root}/'); define('RCMAIL_CONFIG_DIR', '{root}/config');", 1))
        with open(f"{root}/config/config.inc.php", "w") as f:
            f.write(f"<?php $config['db_dsnw'] = 'mysql://root@unix({self.db.path})/roundcube'; $config['des_key'] = 'throw-away-throw-away-24';"
                    "$config['default_host'] = 'localhost'; $config['product_name'] = 'Mail'; $config['enable_installer'] = false;")
        return self.serve("roundcube", root, "location ~ ^/(config|temp|logs|bin|SQL|program/(include|lib|localization))/ { deny all; }")[0]

    # ---- what it is about ----

    def state(self, name):
        """Every row and every file behind the site, as hashes."""
        found = {}
        if name == "dokuwiki":
            data = f"{self.top}/dokuwiki/data"
            files = [os.path.join(folder, f) for folder, _, names in os.walk(data) for f in names]
            found["data"] = {(os.path.relpath(f, data), hashlib.sha1(open(f, "rb").read()).hexdigest()) for f in files
                             if not re.search(VISITS[name][""], os.path.relpath(f, data))}
            return found
        database = {"phpmyadmin": "house"}.get(name, name)
        for table in self.sql("SHOW TABLES", database).split():
            visit = VISITS.get(name, {}).get(table)
            rows = self.sql(f"SELECT * FROM `{table}`", database).splitlines()
            if visit != "":
                found[table] = {hashlib.sha1(r.encode("utf-8", "surrogateescape")).hexdigest() for r in rows if not (visit and re.search(visit, r.split("\t")[1]))}
        found["databases"] = set(self.sql("SHOW DATABASES").split())
        found["accounts"] = set(self.sql("SELECT user, host FROM mysql.user").splitlines())
        return found

    def changed(self, name, before):
        """How many rows or files came, went or became others since then."""
        after = self.state(name)
        return sum(len(before.get(t, set()) ^ after.get(t, set())) for t in before.keys() | after.keys())

    def requests(self, name):
        lines = open(f"{self.top}/{name}/access.log").read().splitlines()
        new = lines[self.read.get(name, 0):]
        self.read[name] = len(lines)
        return [(method, target, int(status)) for line in new for method, _, rest in [line.partition(" ")]
                for target, _, status in [rest.rpartition(" ")]]
