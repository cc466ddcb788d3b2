// What the commands say in a terminal, always in both languages: nobody has chosen one yet.
const both = (zh, en) => `${zh}\n  ${en}`;

export const words = {
  installing: { zh: "正在安装运行所需的包", en: "Installing what running needs" },
  building: { zh: "正在构建网页", en: "Building the pages" },
  store: { zh: "正在启动数据库", en: "Starting the database" },
  preparing: { zh: "正在准备数据", en: "Preparing the data" },
  server: { zh: "正在启动服务", en: "Starting the server" },
  backup: { zh: "正在备份并读回核对", en: "Backing up, and reading it back" },
  restore: { zh: "正在核对并恢复", en: "Checking and restoring" },

  counted: ({ tables, rows, path }) =>
    both(`${tables} 张表，${rows} 行：${path}`, `${tables} tables, ${rows} rows: ${path}`),

  stopping: both("正在停止……", "Stopping…"),
  stopped: both("已停止，数据都已保存。", "Stopped. All data is kept."),
  again: (name) => both(`${name} 意外退出，正在重新启动。`, `${name} ended unexpectedly and is being started again.`),
  logAt: (path) => both(`详细记录：${path}`, `Full log: ${path}`),
};

/** @param here addresses: `local` on this machine, `network` for a phone in the same network. */
export function welcome({ local, network, signIn, mailFolder }) {
  const lines = ["", "回音 Huiyin", "", both(`本机打开：${local}`, `On this machine: ${local}`)];
  for (const address of network)
    lines.push(both(`同一网络的手机打开：${address}`, `On a phone in this network: ${address}`));
  if (signIn) {
    lines.push("", both(`登录邮箱：${signIn.email}`, `Sign in as: ${signIn.email}`));
    lines.push(
      both(
        `一次性密码：${signIn.password}（只显示这一次，登录后请换掉）`,
        `One-time password: ${signIn.password} (shown only now; change it after signing in)`,
      ),
    );
  }
  if (mailFolder) lines.push("", both(`所有邮件写入：${mailFolder}`, `All mails are written to: ${mailFolder}`));
  lines.push("", both("按 Ctrl-C 停止。", "Press Ctrl-C to stop."), "");
  return lines.join("\n");
}

/** What happened, what is safe, what to do. */
export const faults = {
  old_node: ({ found }) =>
    both(
      `这台机器上的 Node 版本是 ${found}，太旧了。还没有改动任何东西。请从 nodejs.org 安装 Node 24，再运行一次。`,
      `Node ${found} on this machine is too old. Nothing was changed. Install Node 24 from nodejs.org and run this again.`,
    ),
  install_failed: ({ detail }) =>
    both(
      `安装没有成功：${detail}。数据不受影响。请检查网络和磁盘空间，再运行一次。`,
      `The installation did not succeed: ${detail}. Data is not touched. Check the network and free disk space, then run this again.`,
    ),
  build_failed: ({ detail }) =>
    both(
      `构建没有成功。数据不受影响。原因：\n${detail}`,
      `The build did not succeed. Data is not touched. The reason is shown above.`,
    ),
  port_taken: ({ port, next }) =>
    both(
      `端口 ${port} 已被别的程序（也可能是另一个回音）占用。数据不受影响。请先停掉它，或换一个端口：PORT=${next} npm start`,
      `Port ${port} is in use by another program, perhaps another Huiyin. Data is not touched. Stop it, or choose another port: PORT=${next} npm start`,
    ),
  port_forbidden: ({ port }) =>
    both(
      `没有权限使用端口 ${port}。数据不受影响。请用 1024 以上的端口：PORT=3000 npm start`,
      `Port ${port} may not be used by this account. Data is not touched. Use one above 1024: PORT=3000 npm start`,
    ),
  disk_full: ({ path }) =>
    both(
      `磁盘已满（${path}）。已经保存的数据都在。请腾出至少 500 MB 空间，再运行一次。`,
      `The disk is full (${path}). Everything saved so far is safe. Free at least 500 MB and run this again.`,
    ),
  no_database: ({ detail }) =>
    both(
      `连不上 DATABASE_URL 指定的数据库：${detail}。数据不受影响。请检查地址、账号，以及数据库是否在运行。`,
      `The database in DATABASE_URL can't be reached: ${detail}. Data is not touched. Check the address, the account and that the database runs.`,
    ),
  old_database: ({ detail }) =>
    both(
      `数据库版本太旧（${detail}）。没有改动任何数据。需要 PostgreSQL 15 或更新版本。`,
      `The database is too old (${detail}). No data was changed. PostgreSQL 15 or newer is needed.`,
    ),
  newer_database: () =>
    both(
      "这个数据库已被更新版本的回音使用过。没有改动任何数据。请换回那个版本，或更新这份代码后再运行。",
      "This database has been used by a newer version of Huiyin. No data was changed. Go back to that version, or update this one and run it again.",
    ),
  wrong_data_key: ({ keyFile }) =>
    both(
      `DATA_KEY 与这个数据库不匹配，加密的内容无法读出。没有改动任何数据。请换回原来的 DATA_KEY${keyFile ? `（保存在 ${keyFile}）` : ""}。`,
      `DATA_KEY does not fit this database, so what is sealed can't be read. No data was changed. Put the original DATA_KEY back${keyFile ? ` (it is kept in ${keyFile})` : ""}.`,
    ),
  no_keys: ({ missing }) =>
    both(
      `使用 DATABASE_URL 时必须提供 ${missing}。没有改动任何数据。可以这样生成，并请另行妥善保管：openssl rand -base64 32`,
      `With DATABASE_URL, ${missing} must be given. No data was changed. Make one with: openssl rand -base64 32 and keep it in a safe place.`,
    ),
  broken_keys: ({ keyFile }) =>
    both(
      `密钥文件 ${keyFile} 读不出来。没有改动任何数据。请从备份放回这个文件；不要删除它，否则已加密的内容再也读不出来。`,
      `The key file ${keyFile} can't be read. No data was changed. Put it back from a backup; don't delete it, or what is sealed can never be read again.`,
    ),
  no_write: ({ path }) =>
    both(
      `没有权限写入 ${path}。没有改动任何数据。请换一个账号，或用 DATA_DIR 指定另一个文件夹。`,
      `${path} can't be written by this account. No data was changed. Use another account, or name another folder with DATA_DIR.`,
    ),
  no_file_named: ({ name }) =>
    both(
      `请写明文件，例如：npm run ${name} -- huiyin.backup`,
      `Name the file, for example: npm run ${name} -- huiyin.backup`,
    ),
  no_such_file: ({ detail }) =>
    both(`找不到这个文件：${detail}。没有改动任何数据。`, `The file can't be found: ${detail}. No data was changed.`),
  backup_damaged: ({ detail }) =>
    both(
      `这个备份不能用：文件被改动、不完整，或密钥不符（${detail}）。没有改动任何数据。请换一份备份，或换回备份时的 DATA_KEY 或 BACKUP_PASSPHRASE。`,
      `This backup can't be used: it was changed, is incomplete, or the key doesn't fit (${detail}). No data was changed. Take another backup, or the DATA_KEY or BACKUP_PASSPHRASE it was made with.`,
    ),
  database_not_empty: ({ detail }) =>
    both(
      `数据库里已经有数据（${detail}），恢复不会与其混在一起。没有改动任何数据。请换一个空的数据库，或用 DATA_DIR 指定一个空的文件夹并放入原来的 keys.json。`,
      `The database holds data already (${detail}), and a restore never mixes with it. No data was changed. Take an empty database, or name an empty folder with DATA_DIR and put the original keys.json into it.`,
    ),
  newer_backup: () =>
    both(
      "这个备份来自更新版本的回音。没有改动任何数据。请先更新这份代码，再恢复。",
      "This backup was made by a newer version of Huiyin. No data was changed. Update this one first, then restore.",
    ),
  unknown: ({ detail }) =>
    both(
      `没能启动：${detail}。已经保存的数据都在。`,
      `The start did not succeed: ${detail}. Everything saved so far is safe.`,
    ),
};
